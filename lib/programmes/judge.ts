import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { JudgementInput } from './input'
import { canKeepProgramme } from './policy'
import { takeEntry } from './take'

/** Writes down what one person thinks of an entry, in the person's own name; whoever is too close to a municipality says so and gives no points. */
export async function judgeEntry(
  tx: Tx,
  actor: Actor,
  id: string,
  { hasConflict, points, remark }: JudgementInput,
): Promise<{ id: string; programmeId: string } | Refusal> {
  const { entry, programme } = await takeEntry(tx, id)
  if (!canKeepProgramme(actor, programme)) throw new NotPermitted()
  if (entry.state !== 'sent' || programme.state !== 'announced') throw new InvalidTransition('judge', entry.state)
  const criteria = await tx.programmeCriterion.findMany({
    where: { programmeId: programme.id },
    orderBy: { sort: 'asc' },
    select: { id: true },
  })
  const missing = criteria.find((criterion) => points[criterion.id] === undefined)
  if (!hasConflict && missing) return refuse(`points.${missing.id}`, 'pointsMissing')
  if (hasConflict && remark === '') return refuse('remark', 'conflictMissing')
  const given = hasConflict ? {} : Object.fromEntries(criteria.map((one) => [one.id, points[one.id] ?? 0]))
  const now = await readClock(tx)
  const own = { entryId: id, membershipId: actor.membershipId }
  const written = { hasConflict, points: given, remark, judgeName: actor.name, judgedAt: now }
  const { count } = await tx.programmeJudgement.updateMany({
    where: own,
    data: { ...written, version: { increment: 1 } },
  })
  if (count === 0)
    await tx.programmeJudgement.createMany({
      data: { id: randomUUID(), ...own, ...written, programmeId: programme.id },
    })
  return { id, programmeId: programme.id }
}
