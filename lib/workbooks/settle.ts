import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft } from '@/lib/consultations/draft'
import { lockConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { orNothing } from '@/lib/forms/fields'
import { Answers } from './answers'
import { placeAnswers } from './place'

/** What is to become of a file that waits: `version` is the draft's as it was shown beside it. */
export const SettlementInput = z.object({
  choice: z.enum(['update', 'new', 'set_aside']),
  version: z.coerce.number().int().default(0),
  askingOrganisationId: orNothing(z.uuid('choose')),
})

/** Decides about a file that came in while its draft had been changed, or whose municipality could not be read. Nothing of it was written before. */
export async function settleUpload(
  tx: Tx,
  actor: Actor,
  id: string,
  input: z.infer<typeof SettlementInput>,
): Promise<{ id: string } | Refusal> {
  const upload = await lockUpload(tx, id)
  if (upload.state !== 'waiting') throw new InvalidTransition('edit', upload.state)
  const answers = Answers.parse(upload.answers)
  if (input.choice === 'set_aside') return await settle(tx, id, { state: 'set_aside', waitingFor: null })
  if (input.choice === 'update') {
    if (!upload.consultationId) return refuse('choice', 'choose')
    const draft = await lockConsultation(tx, upload.consultationId)
    if (draft.version !== input.version) throw new InvalidTransition('edit', draft.state, {})
    await placeAnswers(tx, actor, draft.id, answers)
    return await settle(tx, id, { state: 'placed', waitingFor: null })
  }
  if (upload.waitingFor === 'municipality' && !input.askingOrganisationId)
    return refuse('askingOrganisationId', 'choose')
  const askingOrganisationId = input.askingOrganisationId ?? (await askingOf(tx, upload.consultationId))
  const draft = await beginDraft(tx, actor, { form: 'full', askingOrganisationId })
  await placeAnswers(tx, actor, draft.id, answers)
  return await settle(tx, id, { state: 'placed', waitingFor: null, consultationId: draft.id })
}

async function lockUpload(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM workbook_uploads WHERE id = ${id}::uuid FOR UPDATE`
  const upload = await tx.workbookUpload.findUnique({ where: { id } })
  if (!upload) throw new NotFound()
  return upload
}

/** A copy of the draft asks in the same name. */
async function askingOf(tx: Tx, consultationId: string | null): Promise<string | undefined> {
  if (!consultationId) return undefined
  const draft = await tx.consultation.findUnique({
    where: { id: consultationId },
    select: { askingOrganisationId: true },
  })
  return draft?.askingOrganisationId
}

async function settle(tx: Tx, id: string, data: { state: string; waitingFor: null; consultationId?: string }) {
  await tx.workbookUpload.update({ where: { id }, data, select: { id: true } })
  return { id }
}
