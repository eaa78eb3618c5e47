import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import type { PlanMarksInput } from './input'
import { ofPlace, readPlace } from './place'
import { canMarkPlan } from './policy'

/** Marks how far the municipality is with the 16 common items of its local welfare plan; only what changed is written. */
export async function markPlan(tx: Tx, actor: Actor, { marks }: PlanMarksInput): Promise<{ changed: number }> {
  const place = await readPlace(tx, actor)
  if (!place) throw new NotFound()
  if (!canMarkPlan(actor, place)) throw new NotPermitted()
  const kept = await tx.welfarePlanMark.findMany({ where: { organisationId: place.id } })
  const now = await readClock(tx)
  const changed = marks.flatMap(({ number, standing, note }) => {
    const before = kept.find(({ itemNumber }) => itemNumber === number)
    const isSame = before ? before.standing === (standing ?? 'not_yet') && before.note === note : standing === null
    return isSame ? [] : [{ number, standing: standing ?? 'not_yet', note }]
  })
  const author = { authorName: actor.name, authorSide: sideOf(actor), updatedAt: now }
  for (const { number, standing, note } of changed) {
    const key = { organisationId: place.id, itemNumber: number }
    const isKept = kept.some(({ itemNumber }) => itemNumber === number)
    if (isKept) await tx.welfarePlanMark.updateMany({ where: key, data: { standing, note, ...author } })
    else
      await tx.welfarePlanMark.createMany({
        data: { ...ofPlace(place), itemNumber: number, standing, note, ...author },
      })
  }
  return { changed: changed.length }
}
