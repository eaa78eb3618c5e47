import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { lockAssignments } from '@/lib/assignments/name-officer'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { renewMenu } from '@/lib/menus/renew'
import type { YearInput } from './input'
import { planYear, type YearChange } from './plan'
import { canTurnYear } from './policy'
import { readYear } from './read-year'
import { copyTemplate, endTemplate } from './turn-templates'

/**
 * Turns the year: everything decided for the coming first of April in one act, and only when it still is what the
 * preview showed. Supports under way keep the version of the menu they were agreed under.
 */
export async function turnYear(
  tx: Tx,
  actor: Actor,
  input: YearInput & { changes: number },
): Promise<{ id: string } | Refusal> {
  if (!canTurnYear(actor)) throw new NotPermitted()
  const { bureauId } = actor
  await lockAssignments(tx, bureauId)
  const year = await readYear(tx, actor, jstDate(await readClock(tx)))
  if ((await tx.yearTurn.count({ where: { bureauId, fiscalYear: year.year, state: 'decided' } })) > 0)
    return refuse('', 'yearTurned')
  const changes = planYear(year, input)
  if (changes.length === 0) return refuse('', 'nothingToChange')
  if (changes.length !== input.changes) return refuse('', 'changedMeanwhile')
  const id = randomUUID()
  await tx.yearTurn.createMany({ data: { id, bureauId, fiscalYear: year.year, decidedByName: actor.name } })
  await tx.yearTurnChange.createMany({ data: changes.map((change) => ({ ...change, turnId: id, bureauId })) })
  for (const change of changes) await carryOut(tx, actor, change, year)
  return { id }
}

async function carryOut(
  tx: Tx,
  actor: Actor & { bureauId: string },
  { kind, subject, name, after }: YearChange,
  { year, first, last }: { year: number; first: string; last: string },
) {
  const { bureauId } = actor
  switch (kind) {
    case 'menu_ends':
      await tx.menu.updateMany({
        where: { id: subject, bureauId },
        data: { validUntil: dateColumn(last), version: { increment: 1 } },
      })
      return
    case 'menu_renews':
      await renewMenu(tx, actor, subject, first)
      return
    case 'quota': {
      const of = { bureauId, menuKey: subject, fiscalYear: year }
      await tx.menuQuota.deleteMany({ where: of })
      await tx.menuQuota.createMany({ data: { ...of, most: Number(after), setByName: actor.name } })
      return
    }
    case 'closing_day':
      await tx.closingDay.createMany({
        data: { bureauId, closedOn: dateColumn(subject), reason: name },
        skipDuplicates: true,
      })
      return
    case 'template_ends':
      await endTemplate(tx, actor, subject, last)
      return
    case 'template_copies':
      await endTemplate(tx, actor, subject, last)
      await copyTemplate(tx, actor, subject, first)
      return
    case 'officer_stays':
      await tx.assignment.updateMany({ where: { id: subject, bureauId }, data: { validUntil: null } })
  }
}
