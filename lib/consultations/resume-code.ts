import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { countTry, secondsUntilTry } from '@/lib/actor/tries'
import type { Tx } from '@/lib/db/client'

const LETTERS_IN_ALL = 8

/** A resume code as typed, in any width, case and grouping. */
export const ResumeInput = z.object({
  resumeCode: z
    .string()
    .overwrite((text) =>
      text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, ''),
    )
    .min(1, 'required')
    .max(40, 'tooLong'),
})

/** A resume code as it is printed: in two groups of four. */
export function showResumeCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

type Found = { kind: 'found'; id: string; number: string | null; form: string; step: string | null; isOwn: boolean }
/** What a resume code leads to: a page, nothing (also when it is somebody else's), or a pause after too many wrong ones. */
export type Resumed = Found | { kind: 'unknown' } | { kind: 'wait'; seconds: number }

/**
 * Finds the consultation that a resume code stands for. The code opens nothing by itself: a foreign one is answered like one
 * that never existed, and whoever tries many waits longer and longer.
 */
export async function findByResumeCode(
  tx: Tx,
  actor: Actor,
  { resumeCode }: z.infer<typeof ResumeInput>,
): Promise<Resumed> {
  const tries = `resume ${actor.userId}`
  const seconds = await secondsUntilTry(tx, tries)
  if (seconds > 0) return { kind: 'wait', seconds }
  const found = resumeCode.length === LETTERS_IN_ALL ? await readByCode(tx, actor, resumeCode) : null
  await countTry(tx, tries, found !== null)
  return found ?? { kind: 'unknown' }
}

async function readByCode(tx: Tx, actor: Actor, resumeCode: string): Promise<Found | null> {
  const found = await tx.consultation.findUnique({
    where: { resumeCode },
    select: {
      ...{ id: true, number: true, form: true, askingOrganisationId: true },
      draftSteps: { select: { step: true }, orderBy: { savedAt: 'desc' }, take: 1 },
    },
  })
  if (!found) return null
  const { draftSteps, askingOrganisationId, ...rest } = found
  return {
    kind: 'found',
    ...rest,
    step: draftSteps[0]?.step ?? null,
    isOwn: askingOrganisationId === actor.organisationId,
  }
}
