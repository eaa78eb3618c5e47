import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { ClosingDayInput } from './input'
import { canSetCalendar } from './policy'

/** The bureau's closing days from that day on. */
export async function listClosingDays(tx: Tx, bureauId: string, from: string) {
  const rows = await tx.closingDay.findMany({
    where: { bureauId, closedOn: { gte: dateColumn(from) } },
    select: { closedOn: true, reason: true },
    orderBy: { closedOn: 'asc' },
  })
  return rows.map(({ closedOn, reason }) => ({ day: dayOf(closedOn), reason }))
}

/** Closes the desk on a day; it does not count when days are counted for an answer. */
export async function closeDesk(tx: Tx, actor: Actor, input: ClosingDayInput): Promise<{ closed: true } | Refusal> {
  if (!canSetCalendar(actor)) throw new NotPermitted()
  const { count } = await tx.closingDay.createMany({
    data: { bureauId: actor.bureauId, closedOn: dateColumn(input.closedOn), reason: input.reason },
    skipDuplicates: true,
  })
  return count === 0 ? refuse('closedOn', 'taken') : { closed: true }
}

/** Opens the desk after all on a day that was to be closed. */
export async function openDesk(tx: Tx, actor: Actor, { closedOn }: { closedOn: string }): Promise<{ opened: true }> {
  if (!canSetCalendar(actor)) throw new NotPermitted()
  await tx.closingDay.deleteMany({ where: { bureauId: actor.bureauId, closedOn: dateColumn(closedOn) } })
  return { opened: true }
}
