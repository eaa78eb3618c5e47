import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { carryOn } from '@/lib/dialogue/carry-on'
import { enterDialogue } from '@/lib/dialogue/enter'
import { InvalidTransition } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { OfficialAnswerInput } from './input'

/** Gives the bureau's official answer 正式回答 to an inquiry; a later one stands beside the first, and the last is the one that holds. */
export async function answerOfficially(
  tx: Tx,
  actor: Actor,
  number: string,
  { officialBody }: z.infer<typeof OfficialAnswerInput>,
): Promise<{ id: string }> {
  const inquiry = await takeAtDesk(tx, actor, number, canLogDialogue, 'answerOfficially')
  if (inquiry.kind !== 'grant_inquiry') throw new InvalidTransition('answerOfficially', inquiry.kind)
  const now = await readClock(tx)
  const how = { kind: 'message', audience: 'shared', isAnswer: true, isOfficial: true } as const
  const said = { ...how, occurredAt: now, body: officialBody }
  const entry = await enterDialogue(tx, actor, inquiry, said)
  await carryOn(tx, inquiry, said, now)
  const { bureauId, id: consultationId } = inquiry
  await giveNotice(tx, { kind: 'message_to_municipality', bureauId, consultationId, subjectId: entry.id })
  return entry
}
