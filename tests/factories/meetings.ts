import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { PlanInput } from '@/lib/plannedSessions/input'
import { planSession } from '@/lib/plannedSessions/plan'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput, RequestInput } from '@/lib/requests/input'
import { sendRequest } from '@/lib/requests/send'

/** What a verb gave, or the reason why it gave nothing. */
export function given<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}

/** A meeting planned by the desk, in the words of its form. */
export async function createMeeting(officer: Actor, supportId: string, typed: object = {}): Promise<{ id: string }> {
  const input = PlanInput.parse({
    label: '第1回',
    plannedOn: '2099-12-10',
    startsAt: '14:00',
    endsAt: '16:00',
    ...typed,
  })
  return given(await asActor(officer, (tx) => planSession(tx, officer, supportId, input)))
}

/** A party asked under a support by the desk, which takes it on unless it is only asked. */
export async function askParty(
  officer: Actor,
  supportId: string,
  party: Actor,
  decision: 'accept' | 'none' = 'accept',
): Promise<{ id: string }> {
  const asked = RequestInput.parse({
    ...{ addressee: `o.${party.organisationId}`, title: '助言のお願い', summary: '小さな町の体制づくり' },
    ...{ consented: 'yes', dueOn: '2099-12-01' },
  })
  const request = given(await asActor(officer, (tx) => sendRequest(tx, officer, supportId, asked)))
  if (decision === 'accept')
    await asActor(party, (tx) => answerRequest(tx, party, request.id, AnswerInput.parse({ decision: 'accept' })))
  return request
}
