import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { AnswerInput } from './input'
import { keepAnswer } from './keep-answer'
import { isPending } from './states'
import { findProposed, findSuggested, type Named } from './suggested'
import { type TakenRequest, takeMyRequest } from './take-mine'
import { toldAnswerer, toldParty } from './told-party'
import { decisionsFor, REQUEST_TRANSITIONS } from './transitions'

/**
 * Answers a request for the party asked: taking it on, proposing a measure, wanting to hear more, answering in words, or
 * declining with a kind of reason and, where it knows one, another office. What was answered stands; the desk is told. An advisor's offer is answered together with its quota (lib/dispatches).
 */
export async function answerRequest(
  tx: Tx,
  actor: Actor,
  id: string,
  input: AnswerInput,
): Promise<{ id: string } | Refusal> {
  const request = await takeMyRequest(tx, actor, id)
  if ((await tx.dispatchOffer.count({ where: { requestId: id } })) > 0) throw new NotPermitted()
  if (!isPending(request.state)) return refuse('', 'answeredAlready')
  const { decision } = input
  if (!decisionsFor(request.addresseeRole, request.state).includes(decision)) return refuse('decision', 'choose')
  const proposed = await findProposed(tx, request, input)
  if (!proposed) return refuse('programme', 'choose')
  const missing = missingIn(input, proposed)
  if (missing) return missing
  const suggested = await findSuggested(tx, request, input)
  if (!suggested) return refuse('suggestedOffice', 'choose')

  const said = saidBy(input, proposed, suggested)
  const now = await readClock(tx)
  await tx.request.update({
    where: { id },
    data: {
      ...{ state: REQUEST_TRANSITIONS[decision].to, ...said, suggestedOrganisationId: suggested.id },
      programmeId: proposed.id,
      ...{ answeredAt: now, answeredByName: actor.name, version: { increment: 1 } },
    },
    select: { id: true },
  })
  await keepAnswer(tx, request, { ...said, decision, givenByName: actor.name, givenAt: now })
  await tell(tx, actor, request)
  return { id }
}

/** What an answer of this kind cannot do without. */
function missingIn({ decision, answer, declineKind }: AnswerInput, proposed: Named): Refusal | null {
  if (decision === 'answer' && answer === '') return refuse('answer', 'required')
  if (decision === 'propose' && proposed.name === '') return refuse('measure', 'required')
  if (decision === 'decline' && !declineKind) return refuse('declineKind', 'choose')
  if (decision === 'decline' && declineKind === 'other' && answer === '') return refuse('answer', 'required')
  return null
}

function saidBy({ decision, answer, declineKind }: AnswerInput, proposed: Named, suggested: Named) {
  const declines = decision === 'decline'
  return {
    answer,
    measure: proposed.name,
    declineKind: declines ? declineKind : null,
    suggestedName: declines ? suggested.name : '',
  }
}

async function tell(tx: Tx, actor: Actor, request: TakenRequest) {
  const { id, consultationId, bureauId } = request
  const consultation = { ...request, id: consultationId }
  await recordEvent(tx, toldAnswerer(actor), consultation, {
    kind: 'request_answered',
    subjectId: id,
    facts: { party: toldParty(request) },
  })
  await giveNotice(tx, { kind: 'request_answered', bureauId, consultationId, subjectId: id })
}
