import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import type { PlanMarksInput } from './input'
import { latestOf } from './latest-mark'
import { ofPlace, readPlace } from './place'
import { canMarkPlan } from './policy'

/**
 * Marks how far the municipality is with the 16 common items of its local welfare plan; only what changed is written.
 * Whoever did not see a colleague's latest marks is told which items they are.
 */
export async function markPlan(tx: Tx, actor: Actor, { marks, seen }: PlanMarksInput): Promise<{ changed: number }> {
  const place = await readPlace(tx, actor)
  if (!place) throw new NotFound()
  if (!canMarkPlan(actor, place)) throw new NotPermitted()
  const kept = await tx.welfarePlanMark.findMany({ where: { organisationId: place.id } })
  if (latestOf(kept) !== seen) throw new InvalidTransition('edit', 'kept', { items: await namesSince(tx, kept, seen) })
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

type Marked = { itemNumber: number; updatedAt: Date }

async function namesSince(tx: Tx, kept: readonly Marked[], seen: string): Promise<string> {
  const later = kept.filter(({ updatedAt }) => updatedAt.toISOString() > seen)
  const items = await tx.welfarePlanItem.findMany({
    where: { number: { in: later.map(({ itemNumber }) => itemNumber) } },
    orderBy: { number: 'asc' },
    select: { number: true, name: true },
  })
  return items.map(({ number, name }) => `${number} ${name}`).join('\n')
}
