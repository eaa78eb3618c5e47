import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { lockNamed } from '@/lib/consultations/named'
import { canWriteMessage } from '@/lib/consultations/policy'
import { isOpen } from '@/lib/consultations/states'
import { markContact, settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { freeText } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { writeSharedEntry } from './write-shared-entry'

export const MessageInput = z.object({ body: freeText().min(1, 'required').max(10_000, 'tooLong') })

/** Writes to the desk: the asking side, or the prefecture's comment, of which the municipality is told too. An inquiry already answered waits for the desk again. */
export async function writeMessage(
  tx: Tx,
  actor: Actor,
  name: string,
  input: z.infer<typeof MessageInput>,
): Promise<{ id: string; number: string }> {
  const consultation = await lockNamed(tx, name)
  if (isDesk(actor) || !canWriteMessage(actor, consultation)) throw new NotPermitted()
  const now = await readClock(tx)
  const id = await writeSharedEntry(tx, actor, consultation, { body: input.body, at: now })
  await recordEvent(tx, actor, consultation, { kind: 'message', subjectId: id })
  const isTakenUpAgain = consultation.waitingOn === 'nobody' && isOpen(consultation.state)
  await (isTakenUpAgain ? settleWaiting(tx, consultation, now) : markContact(tx, consultation.id, now))
  const notice = { bureauId: consultation.bureauId, consultationId: consultation.id, subjectId: id }
  await giveNotice(tx, { kind: 'message_to_desk', ...notice })
  if (actor.organisationId !== consultation.askingOrganisationId)
    await giveNotice(tx, { kind: 'message_to_municipality', ...notice })
  return { id, number: consultation.number ?? consultation.id }
}
