import type { Actor } from '@/lib/actor/actor'
import { officerOf } from '@/lib/assignments/officer-of'
import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { readDesk } from '@/lib/organisations/read-desk'

/** For so long somebody counts as new in a post. */
const DAYS_NEW = 30

/** What somebody who has just begun needs to know: what is open, what was promised, who the officer is, how to telephone. Null for all others. */
export async function readFirstDay(tx: Tx, actor: Actor) {
  const today = jstDate(await readClock(tx))
  const isNew = await tx.membership.count({
    where: { id: actor.membershipId, validFrom: { gte: dateColumn(addDays(today, -DAYS_NEW)) } },
  })
  if (isNew === 0 || !actor.bureauId) return null
  const open = { askingOrganisationId: actor.organisationId, state: { in: [...OPEN_STATES] } }
  const predecessors = await tx.membership.findMany({
    where: { successorId: actor.membershipId },
    take: 5,
    select: { user: { select: { name: true } } },
  })
  return {
    open: await tx.consultation.count({ where: open }),
    mine: await tx.consultation.count({ where: { ...open, holderMembershipId: actor.membershipId } }),
    promises: await tx.todo.findMany({
      where: { side: 'desk', audience: 'shared', state: 'open', consultation: open },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: 10,
      select: { id: true, text: true, dueOn: true, consultation: { select: { number: true, title: true } } },
    }),
    predecessors: predecessors.map(({ user }) => user.name),
    officer: (await officerOf(tx, actor.organisationId, today))?.name ?? null,
    desk: await readDesk(tx, actor.bureauId),
  }
}

export type FirstDay = NonNullable<Awaited<ReturnType<typeof readFirstDay>>>
