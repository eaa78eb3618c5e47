import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import type { Prisma } from '@/lib/db/generated/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { recordMenuEvent } from './events'
import { canDecideMenu, lockMenuKey } from './lock-version'
import type { PROPOSED_PILLARS } from './pillars'

type Words = { name: string; nameEn: string; description: string; descriptionEn: string }
type Terms = {
  conditions: string
  conditionsEn: string
  doneBy: string
  choosableAtIntake: boolean
  themeKeys: readonly string[]
}
/** What a draft stands on: the words of the reason, and the proposal it comes from. */
type Ground = { ground: string; proposalId?: string | null }

/** A draft of a new menu. */
export type MenuDraft = Words & Partial<Terms> & Ground & { pillar?: (typeof PROPOSED_PILLARS)[number] }
/** A draft of a menu's next version: what is left out stays as in the version before. */
export type VersionDraft = Partial<Words & Terms> & Ground

/**
 * Drafts a new menu: the bureau's own by its managers and administrators, a national one by the operator.
 * Nobody outside sees it before its trial or its opening. Throws NotPermitted.
 */
export async function draftMenu(tx: Tx, actor: Actor, draft: MenuDraft): Promise<{ id: string }> {
  const bureauId = ownerOf(actor)
  const { themeKeys = [], pillar = 'accompaniment', proposalId = null, ...said } = draft
  const last = await tx.menu.aggregate({ where: { bureauId }, _max: { sort: true } })
  const id = randomUUID()
  const menu = { key: `own_${id}`, kind: 'desk_advice', pillar, followUpMonths: [1, 6, 12], choosableAtIntake: true }
  const sort = (last._max.sort ?? 900) + 1
  return await keepDraft(tx, actor, { id, ...menu, bureauId, sort, ...said, proposalId }, themeKeys)
}

/**
 * Drafts the next version of a menu. Of a national menu a bureau drafts a version of its own, which takes the national one's
 * place there once it is open. Throws NotFound for a menu that is not to be seen, NotPermitted.
 */
export async function draftNextVersion(
  tx: Tx,
  actor: Actor,
  menuId: string,
  { themeKeys, ground, proposalId = null, ...said }: VersionDraft,
): Promise<{ id: string }> {
  const before = z.uuid().safeParse(menuId).success
    ? await tx.menu.findUnique({ where: { id: menuId }, include: { themes: true } })
    : null
  if (!before) throw new NotFound()
  const bureauId = ownerOf(actor)
  if (before.bureauId !== null && before.bureauId !== bureauId) throw new NotPermitted()
  await lockMenuKey(tx, before.key)
  const of = { key: before.key, OR: [{ bureauId: null }, { bureauId }] }
  const latest = await tx.menu.aggregate({ where: of, _max: { menuVersion: true } })
  const { key, parentKey, pillar, kind, askParty, sort, followUpMonths, choosableAtIntake } = before
  const { name, nameEn, description, descriptionEn, conditions, conditionsEn, doneBy } = before
  const menu = {
    ...{ key, parentKey, pillar, kind, askParty, sort, followUpMonths, choosableAtIntake },
    ...{
      name,
      nameEn,
      description,
      descriptionEn,
      conditions,
      conditionsEn,
      doneBy,
      ...said,
      ground,
      proposalId,
      bureauId,
    },
    ...{ id: randomUUID(), menuVersion: (latest._max.menuVersion ?? before.menuVersion) + 1 },
  }
  return await keepDraft(tx, actor, menu, themeKeys ?? before.themes.map(({ themeKey }) => themeKey))
}

type Kept = Omit<Prisma.MenuCreateManyInput, 'validFrom' | 'state'> & { id: string; ground: string }

/** The draft's row; a draft holds from no day yet, the column says the day on which it was made. */
async function keepDraft(tx: Tx, actor: Actor, menu: Kept, themeKeys: readonly string[]): Promise<{ id: string }> {
  const today = jstDate(await readClock(tx))
  await tx.menu.createMany({ data: { ...menu, state: 'draft', validFrom: dateColumn(today) } })
  await setThemes(tx, menu.id, themeKeys)
  await recordMenuEvent(tx, actor, menu.id, { kind: 'drafted', on: today, reason: menu.ground })
  return { id: menu.id }
}

/** The themes of a draft are these; those retired meanwhile stay only where they stood. */
export async function setThemes(tx: Tx, menuId: string, themeKeys: readonly string[]): Promise<void> {
  const before = await tx.menuTheme.findMany({ where: { menuId }, select: { themeKey: true } })
  const kept = before.map(({ themeKey }) => themeKey)
  const known = await tx.theme.findMany({
    where: { key: { in: [...themeKeys] }, OR: [{ retiredOn: null }, { key: { in: kept } }] },
    select: { key: true },
  })
  await tx.menuTheme.deleteMany({ where: { menuId } })
  await tx.menuTheme.createMany({ data: known.map(({ key }) => ({ menuId, themeKey: key })) })
}

/** Whose drafts an actor writes: the nation's as operator, else the bureau's. */
function ownerOf(actor: Actor): string | null {
  const bureauId = actor.role === 'operator' ? null : actor.bureauId
  const mayWrite = actor.role === 'operator' || (bureauId !== null && canDecideMenu(actor, { bureauId }))
  if (!mayWrite) throw new NotPermitted()
  return bureauId
}
