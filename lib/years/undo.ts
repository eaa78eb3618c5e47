import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockAssignments } from '@/lib/assignments/name-officer'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateColumnOrNull } from '@/lib/japanese/day'
import { canTurnYear } from './policy'
import { takeBackTemplate } from './turn-templates'

/** Takes a turn of the year back as a whole, until the day before its first of April; what it did stays on record. */
export async function undoYear(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  if (!canTurnYear(actor)) throw new NotPermitted()
  await lockAssignments(tx, actor.bureauId)
  const turn = z.uuid().safeParse(id).success
    ? await tx.yearTurn.findUnique({ where: { id }, include: { changes: true } })
    : null
  if (!turn) throw new NotFound()
  const now = await readClock(tx)
  if (turn.state !== 'decided' || jstDate(now) >= `${turn.fiscalYear}-04-01`)
    throw new InvalidTransition('undo', turn.state)
  for (const change of turn.changes) await takeBack(tx, actor, change, turn.fiscalYear)
  await tx.yearTurn.updateMany({ where: { id }, data: { state: 'undone', undoneByName: actor.name, undoneAt: now } })
  return { id }
}

type Change = { kind: string; subject: string; before: string }

async function takeBack(tx: Tx, actor: Actor & { bureauId: string }, change: Change, fiscalYear: number) {
  const { kind, subject, before } = change
  const { bureauId } = actor
  if (kind === 'menu_ends')
    await tx.menu.updateMany({
      where: { id: subject, bureauId, validUntil: dateColumn(`${fiscalYear}-03-31`) },
      data: { validUntil: dateColumnOrNull(before), version: { increment: 1 } },
    })
  if (kind === 'menu_renews') await dropRenewed(tx, bureauId, subject, fiscalYear)
  if (kind === 'quota') {
    const of = { bureauId, menuKey: subject, fiscalYear }
    await tx.menuQuota.deleteMany({ where: of })
    if (before) await tx.menuQuota.createMany({ data: { ...of, most: Number(before), setByName: actor.name } })
  }
  if (kind === 'template_ends' || kind === 'template_copies') await takeBackTemplate(tx, actor, change, fiscalYear)
  if (kind === 'closing_day') await tx.closingDay.deleteMany({ where: { bureauId, closedOn: dateColumn(subject) } })
  if (kind === 'officer_stays')
    await tx.assignment.updateMany({
      where: { id: subject, bureauId, validUntil: null },
      data: { validUntil: dateColumn(before) },
    })
}

/** The version made for the new year goes again, with its themes; nothing can stand under it before it begins. */
async function dropRenewed(tx: Tx, bureauId: string, menuId: string, fiscalYear: number) {
  const menu = await tx.menu.findFirst({ where: { id: menuId, bureauId }, select: { key: true } })
  if (!menu) return
  const renewed = await tx.menu.findMany({
    where: { bureauId, key: menu.key, validFrom: dateColumn(`${fiscalYear}-04-01`) },
    select: { id: true },
  })
  const ids = renewed.map(({ id }) => id)
  await tx.menuTheme.deleteMany({ where: { menuId: { in: ids } } })
  await tx.menu.deleteMany({ where: { id: { in: ids } } })
}
