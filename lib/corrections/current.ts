import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'

/** What is known of one correction: which text it replaces, by whom, and what came of it. */
export const REVISION = {
  ...{ id: true, questionId: true, field: true, before: true, text: true, state: true, remark: true },
  ...{ proposedByName: true, proposedAt: true, decidedByName: true, decidedAt: true },
} as const

export type Revision = {
  id: string
  questionId: string
  field: string
  before: string
  text: string
  state: string
  remark: string
  proposedByName: string
  proposedAt: Date
  decidedByName: string
  decidedAt: Date | null
}

type Texts = { body: string; wishes: string }

/** The consultation with its texts as last corrected. What was received stands in the database; the title and the other fields are kept up to date there. */
export function withCorrections<T extends Texts & { revisions: readonly Revision[] }>(consultation: T): T {
  const accepted = consultation.revisions
    .filter(({ state }) => state === 'accepted')
    .toSorted((one, other) => Number(one.decidedAt) - Number(other.decidedAt))
  const latest = new Map(accepted.map(({ field, text }) => [field, text]))
  const { body, wishes } = consultation
  return {
    ...consultation,
    body: latest.get('body') ?? body,
    wishes: latest.get('wishes') ?? wishes,
  }
}

/** The same for a consultation that was taken for a deed. */
export async function currentTexts(tx: Tx, consultation: LockedConsultation): Promise<LockedConsultation> {
  const revisions = await tx.fieldRevision.findMany({
    where: { consultationId: consultation.id, state: 'accepted' },
    select: REVISION,
  })
  return withCorrections({ ...consultation, revisions })
}
