import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { many } from '@/lib/forms/fields'
import { japaneseDateTime, personName } from '@/lib/japanese/input'
import { findAsking } from '@/lib/organisations/find-municipality'
import { beginDraft, saveQuick, saveTrouble } from './draft'
import { QuickInput } from './input'
import { CHANNELS } from './states'
import { submitConsultation } from './submit'

/** How a consultation reaches an officer other than through the portal. */
export const INTAKE_CHANNELS = CHANNELS.filter((channel) => channel !== 'portal' && channel !== 'register')

/** A consultation taken down by an officer 代理受付. Without a contact of its own, whoever called is the contact. */
export const RecordInput = z.object({
  channel: z.enum(INTAKE_CHANNELS),
  callerName: personName().max(80, 'tooLong').min(1, 'required'),
  calledAt: japaneseDateTime().min(1, 'required'),
  ...QuickInput.shape,
  contactName: personName().max(80, 'tooLong').default(''),
  themeKeys: many(20),
})

/** What was said longer ago than this is a slip of the pen. */
const YEARS_BACK = 3

/**
 * Records what a municipality told an officer by telephone, mail or visit, and hands it to the desk at once.
 * It counts as received when the municipality spoke: a call of 31 March typed on 1 April belongs to the old year.
 */
export async function recordConsultation(
  tx: Tx,
  actor: Actor,
  code: string,
  input: z.infer<typeof RecordInput>,
): Promise<{ id: string; number: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  const asking = await findAsking(tx, actor.bureauId, code)
  if (!asking) throw new NotFound()
  const calledAt = new Date(input.calledAt)
  const now = await readClock(tx)
  if (calledAt > now) return refuse('calledAt', 'past')
  if (now.getUTCFullYear() - calledAt.getUTCFullYear() > YEARS_BACK) return refuse('calledAt', 'invalid')

  const { channel, callerName, title, themeKeys } = input
  const opening = { form: 'quick', askingOrganisationId: asking.id, channel, calledAt, callerName } as const
  const { id } = await beginDraft(tx, actor, opening)
  await saveTrouble(tx, actor, id, { title, themeKeys, stage: null })
  await saveQuick(tx, actor, id, { ...input, contactName: input.contactName || callerName })
  return await submitConsultation(tx, actor, id)
}
