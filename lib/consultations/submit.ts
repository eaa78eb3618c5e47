import { type Actor, isDesk } from '@/lib/actor/actor'
import { officerOf } from '@/lib/assignments/officer-of'
import { answerDaysFor } from '@/lib/clock/answer-days'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { checkSignOff } from '@/lib/signOffs/check-at-sending'
import { recordEvent } from '@/lib/timeline/record'
import { forgetSteps } from './draft-step'
import { type LockedConsultation, lockConsultation } from './lock'
import { canSubmit } from './policy'
import { receiveDraft } from './receive'
import { isPossible } from './transitions'

/**
 * Hands a draft to the bureau's desk: receipt number, named officer, answer date and receipt mail, all or nothing.
 *
 * From here the asking side adds messages instead of editing the text, because the desk routes on what it reads.
 * A call of 31 March typed on 1 April belongs to the year and clock of the call.
 */
export async function submitConsultation(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ id: string; number: string } | Refusal> {
  const draft = await lockConsultation(tx, id)
  if (!canSubmit(actor, draft)) throw new NotPermitted()
  if (!isPossible(draft.state, 'submit')) throw new InvalidTransition('submit', draft.state)
  const missing = whatIsMissing(draft)
  if (missing) return refuse(missing, 'required')
  const unsigned = isDesk(actor) ? null : await checkSignOff(tx, actor, draft)
  if (unsigned) return unsigned

  const now = await readClock(tx)
  const officer = await officerOf(tx, draft.askingOrganisationId, jstDate(now))
  await forgetSteps(tx, draft)
  const receivedAt = draft.calledAt ?? now
  const answerDays = await answerDaysFor(tx, draft.bureauId, 'normal')
  const { number } = await receiveDraft(tx, draft, { receivedAt, answerDays, officer })
  await openAtDesk(tx, actor, draft, { number, officerName: officer?.name ?? null })
  return { id, number }
}

/** The first of the required parts that is still empty. */
function whatIsMissing(draft: LockedConsultation): string | null {
  if (draft.form === 'grant' && !draft.grantKey) return 'grantKey'
  if (draft.form === 'grant' && !draft.grantYear) return 'grantYear'
  if (draft.title === '') return 'title'
  if (draft.body === '') return 'body'
  return draft.contactName === '' ? 'contactName' : null
}

async function openAtDesk(
  tx: Tx,
  actor: Actor,
  draft: LockedConsultation,
  received: { number: string; officerName: string | null },
) {
  const call: Record<string, string> = draft.calledAt
    ? { caller: draft.callerName, calledOn: jstDate(draft.calledAt) }
    : {}
  const facts = { number: received.number, channel: draft.channel, ...call }
  await recordEvent(tx, actor, draft, { kind: 'received', facts })
  if (received.officerName)
    await recordEvent(tx, actor, draft, { kind: 'officer_assigned', facts: { officer: received.officerName } })
  else await giveNotice(tx, { kind: 'without_officer', bureauId: draft.bureauId, consultationId: draft.id })
  await giveNotice(tx, { kind: 'consultation_received', bureauId: draft.bureauId, consultationId: draft.id })
}
