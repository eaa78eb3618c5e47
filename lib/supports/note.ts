import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canLogDialogue } from '@/lib/consultations/policy'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { carryOn } from '@/lib/dialogue/carry-on'
import { NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { NoteInput } from './input'
import { lockSupport } from './lock'

/** Notes something about a support in the dialogue: for the desk alone, or as a message the municipality is told of. */
export async function noteOnSupport(tx: Tx, actor: Actor, id: string, { body, audience }: NoteInput) {
  const { consultation } = await lockSupport(tx, id)
  if (!canLogDialogue(actor, consultation)) throw new NotPermitted()
  const now = await readClock(tx)
  const entryId = randomUUID()
  const kind = audience === 'internal' ? 'note' : 'message'
  await tx.dialogueEntry.createMany({
    data: {
      id: entryId,
      ...ownedBy(consultation),
      ...{ supportId: id, kind, audience, body, occurredAt: now, createdAt: now },
      ...{ membershipId: actor.membershipId, authorName: actor.name, authorSide: 'desk' },
    },
  })
  await recordEvent(tx, actor, consultation, { kind, audience, subjectId: entryId })
  if (audience === 'internal') {
    await touch(tx, consultation.id, now)
    return { id }
  }
  await carryOn(tx, consultation, { isAnswer: false, occurredAt: now }, now)
  const { bureauId, id: consultationId } = consultation
  await giveNotice(tx, { kind: 'message_to_municipality', bureauId, consultationId, subjectId: entryId })
  return { id }
}
