import { type Actor, isDesk } from '@/lib/actor/actor'
import { lockByNumber } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { fiscalYear } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import { insertTodo } from '@/lib/todos/insert'
import type { ReviewInput } from './input'
import { canReview } from './policy'

/**
 * Writes one side's look back 振り返り on a case for the current fiscal year, once. What the desk decides becomes the writer's
 * next action as well. InvalidTransition when this side has written it already.
 */
export async function keepReview(
  tx: Tx,
  actor: Actor,
  number: string,
  input: ReviewInput,
): Promise<{ number: string }> {
  const consultation = await lockByNumber(tx, number)
  if (!canReview(actor, consultation)) throw new NotPermitted()
  const now = await readClock(tx)
  const of = { consultationId: consultation.id, fiscalYear: fiscalYear(now), side: isDesk(actor) ? 'desk' : 'asking' }
  if ((await tx.caseReview.count({ where: of })) > 0) throw new InvalidTransition('review', 'reviewed')
  const { dueOn, ...said } = input
  const todo = isDesk(actor)
    ? await insertTodo(tx, actor, consultation, {
        ...{ text: input.decided, dueOn, owner: { membershipId: actor.membershipId, name: actor.name } },
        audience: 'internal',
      })
    : null
  await tx.caseReview.createMany({
    data: {
      ...{ ...ownedBy(consultation), ...of, ...said, dueOn: dateColumnOrNull(dueOn), todoId: todo?.id ?? null },
      ...{ writtenByName: actor.name, writtenAt: now },
    },
  })
  await recordEvent(tx, actor, consultation, { kind: 'case_reviewed' })
  await touch(tx, consultation.id, now)
  return { number }
}
