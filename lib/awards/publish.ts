import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { recordAwardEvent } from './events'
import type { SeenAward } from './input'
import { canDecideAward } from './policy'
import { mayNow, nextState } from './states'
import { assertSeen, takeAward } from './take'

/** 公表: who was awarded is public from now on, as far as the municipality agrees or its practice is public already. Who agrees later is added by the same press. */
export async function publishAward(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: SeenAward,
): Promise<{ id: string } | Refusal> {
  if (!canDecideAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  const isAdding = mayNow(call.state, 'add')
  const state = nextState(call.state, isAdding ? 'add' : 'publish')
  assertSeen(call, version)
  const ready = (await listToPublish(tx, id)).filter(({ isReady, isOut }) => isReady && !isOut)
  if (ready.length === 0) return refuse('', 'awardNobodyAgrees')
  await tx.awardWinner.createMany({
    data: ready.map(({ isReady: _, isOut: __, ...winner }) => ({
      ...{ ...winner, callId: id, bureauId: call.bureauId },
    })),
  })
  const published = isAdding ? {} : { publishedAt: await readClock(tx), publishedByName: actor.name }
  await tx.awardCall.updateMany({ where: { id }, data: { state, ...published, version: { increment: 1 } } })
  await recordAwardEvent(tx, actor, call, isAdding ? 'added' : 'published')
  return { id }
}

/** Who was awarded, and whether each may be named: not where the municipality said no, nor where it has said nothing and its practice is not public. */
export async function listToPublish(tx: Tx, callId: string) {
  const decided = await tx.awardDecision.findMany({
    where: { callId, result: { not: 'none' } },
    orderBy: [{ result: 'asc' }, { nomination: { nominatedAt: 'asc' } }],
    select: {
      ...{ result: true, reason: true },
      nomination: {
        select: {
          ...{ id: true, organisationId: true, practiceId: true, title: true, summary: true, consent: true },
          practice: { select: { id: true } },
          winner: { select: { id: true } },
        },
      },
    },
  })
  return decided.map(({ result, reason, nomination: { id, practice, winner, ...of } }) => ({
    ...{ ...of, result, reason, nominationId: id, isOut: winner !== null },
    isReady: of.consent === 'given' || (of.consent === 'open' && practice !== null),
  }))
}
