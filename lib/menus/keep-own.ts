import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf, dayText } from '@/lib/japanese/day'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { recordMenuEvent } from './events'
import { PROPOSED_PILLARS } from './pillars'

const name = () => singleLine().min(1, 'required').max(80, 'tooLong')
const words = {
  name: name(),
  nameEn: name(),
  description: freeText().min(1, 'required').max(1000, 'tooLong'),
  descriptionEn: freeText().min(1, 'required').max(1000, 'tooLong'),
  choosableAtIntake: ticked(),
}
const day = () => japaneseDate().min(1, 'required')

/** A new menu of the bureau's own. */
export const NewMenuInput = z.object({
  ...words,
  pillar: z.enum(PROPOSED_PILLARS, 'choose'),
  themeKeys: many(60),
  from: day(),
  until: orNothing(japaneseDate()),
})
/** What a menu is to say from a day on. */
export const MenuChangeInput = z.object({ ...words, from: day(), version: version() })
/** Its last day. */
export const MenuEndInput = z.object({ lastDay: day(), version: version() })

/** Keep the bureau's own menus: its managers and administrators. */
export function canKeepOwnMenus(actor: Actor): actor is Actor & { bureauId: string } {
  return (actor.role === 'manager' || actor.role === 'administrator') && actor.bureauId !== null
}

/** Begins a menu of the bureau's own, today or later. */
export async function beginMenu(
  tx: Tx,
  actor: Actor,
  input: z.infer<typeof NewMenuInput>,
): Promise<{ id: string } | Refusal> {
  if (!canKeepOwnMenus(actor)) throw new NotPermitted()
  const { themeKeys, from, until, ...menu } = input
  if (from < jstDate(await readClock(tx))) return refuse('from', 'past')
  if (until && until < from) return refuse('until', 'order')
  const themes = await tx.theme.findMany({ where: { key: { in: themeKeys }, retiredOn: null }, select: { key: true } })
  const last = await tx.menu.aggregate({ where: { bureauId: actor.bureauId }, _max: { sort: true } })
  const id = randomUUID()
  await tx.menu.createMany({
    data: {
      ...{ id, key: `own_${id}`, bureauId: actor.bureauId, kind: 'desk_advice', followUpMonths: [1, 6, 12], ...menu },
      ...{
        validFrom: dateColumn(from),
        validUntil: until ? dateColumn(until) : null,
        sort: (last._max.sort ?? 900) + 1,
      },
    },
  })
  await tx.menuTheme.createMany({ data: themes.map(({ key }) => ({ menuId: id, themeKey: key })) })
  await recordMenuEvent(tx, actor, id, { kind: 'opened', on: from })
  return { id }
}

/** Changes what a menu says from a day on: the version before ends the day before, and supports under it keep its terms. */
export async function changeMenuFrom(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, version: seen, ...menu }: z.infer<typeof MenuChangeInput>,
): Promise<{ id: string } | Refusal> {
  const before = await lockOwn(tx, actor, id)
  if (before.version !== seen || before.state !== 'open')
    throw new InvalidTransition('edit', 'menu', asItStands(before))
  if (from <= jstDate(await readClock(tx))) return refuse('from', 'future')
  if (from <= dayOf(before.validFrom)) return refuse('from', 'order')
  if (before.validUntil && dayOf(before.validUntil) < addDays(from, -1)) return refuse('from', 'notLonger')
  await tx.menu.updateMany({
    where: { id },
    data: { validUntil: dateColumn(addDays(from, -1)), version: { increment: 1 } },
  })
  await recordMenuEvent(tx, actor, id, { kind: 'followed', on: addDays(from, -1) })
  const next = await addVersion(tx, before, menu, from, before.validUntil)
  await recordMenuEvent(tx, actor, next, { kind: 'opened', on: from })
  return { id: next }
}

/** Ends a menu with a day; nothing new is proposed under it afterwards, what runs goes on. */
export async function endMenu(
  tx: Tx,
  actor: Actor,
  id: string,
  { lastDay, version: seen }: z.infer<typeof MenuEndInput>,
): Promise<{ id: string } | Refusal> {
  const menu = await lockOwn(tx, actor, id)
  if (menu.version !== seen || menu.state !== 'open') throw new InvalidTransition('edit', 'menu', asItStands(menu))
  if (lastDay < dayOf(menu.validFrom)) return refuse('lastDay', 'order')
  if (lastDay < addDays(jstDate(await readClock(tx)), -1)) return refuse('lastDay', 'past')
  await tx.menu.updateMany({ where: { id }, data: { validUntil: dateColumn(lastDay), version: { increment: 1 } } })
  await recordMenuEvent(tx, actor, id, { kind: 'closed', on: lastDay })
  return { id }
}

type Own = Awaited<ReturnType<typeof lockOwn>>

/** The bureau's own menu, its latest version. */
export async function lockOwn(tx: Tx, actor: Actor, id: string) {
  if (!canKeepOwnMenus(actor)) throw new NotPermitted()
  const found = z.uuid().safeParse(id).success
    ? await tx.menu.findFirst({ where: { id, bureauId: actor.bureauId }, include: { themes: true } })
    : null
  if (!found) throw new NotFound()
  return found
}

/** Adds the next version of a menu, with other words where given, for the same themes. */
export async function addVersion(
  tx: Tx,
  { id: beforeId, themes, ...before }: Own,
  words: Partial<Pick<Own, 'name' | 'nameEn' | 'description' | 'descriptionEn' | 'choosableAtIntake'>>,
  from: string,
  until: Date | null,
): Promise<string> {
  const id = randomUUID()
  const latest = await tx.menu.aggregate({ where: { key: before.key }, _max: { menuVersion: true } })
  await tx.menu.createMany({
    data: {
      ...{ ...before, ...words, id, menuVersion: (latest._max.menuVersion ?? before.menuVersion) + 1, version: 1 },
      ...{
        validFrom: dateColumn(from),
        validUntil: until,
        state: 'open',
        ground: '',
        proposalId: null,
        decidedOn: null,
      },
      ...{ decidedByName: '', trialPrefectures: [], trialLimit: null, trialFrom: null, trialUntil: null },
    },
  })
  await tx.menuTheme.createMany({ data: themes.map(({ themeKey }) => ({ menuId: id, themeKey })) })
  return id
}

function asItStands(menu: Awaited<ReturnType<typeof lockOwn>>): Record<string, string> {
  const { name, nameEn, description, descriptionEn, validUntil } = menu
  return { name, nameEn, description, descriptionEn, until: dayText(validUntil) }
}
