import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { CostInput } from './input'
import { ofPlace, takePlace } from './place'

/**
 * Records the 個別協議 of one fiscal year: cost, ceiling and what is over it, whether the condition is met, the result and
 * what is planned. Of amount, ceiling and excess the third follows from two; a sum that does not add up is refused.
 */
export async function recordCost(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  input: CostInput,
): Promise<{ code: string } | Refusal> {
  const place = await takePlace(tx, actor, code)
  const { fiscalYear, amount, ceiling, standing, result, measures, costSource, version } = input
  const difference = amount !== null && ceiling !== null ? amount - ceiling : null
  if (difference !== null && input.excess !== null && input.excess !== difference) return refuse('excess', 'sum')
  const excess = difference ?? input.excess
  if (excess === null && amount === null) return refuse('amount', 'required')

  const year = { organisationId: place.id, fiscalYear }
  const kept = await tx.costConsultation.findUnique({ where: { organisationId_fiscalYear: year } })
  if ((kept?.version ?? 0) !== version)
    throw new InvalidTransition('edit', 'kept', {
      excess: String(kept?.excess ?? ''),
      result: kept?.result ?? '',
      measures: kept?.measures ?? '',
    })
  const said = { amount, ceiling, excess, standing, result, measures, source: costSource }
  const author = { authorName: actor.name, authorSide: sideOf(actor), updatedAt: await readClock(tx) }
  if (kept)
    await tx.costConsultation.updateMany({
      where: { id: kept.id, version },
      data: { ...said, ...author, version: { increment: 1 } },
    })
  else await tx.costConsultation.createMany({ data: { ...ofPlace(place), fiscalYear, ...said, ...author } })
  return { code: place.code }
}
