import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { refuse } from '@/lib/forms/errors'
import { draftMenu, draftNextVersion } from '@/lib/menus/draft'
import { closeMenu } from '@/lib/menus/end-version'
import { listCurrentMenus } from '@/lib/menus/list-current-menus'
import { listMenusForAdmin } from '@/lib/menus/list-for-admin'
import { openMenu } from '@/lib/menus/open-menu'
import { listVersions, readVersion } from '@/lib/menus/read-lifecycle'
import { createMenu } from '@/tests/factories/menus'
import { createBureau } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

const NOV = '2026-11-22T10:00:00+09:00'
const WORDS = { name: '新しい支援策', nameEn: 'New', description: '説明', descriptionEn: 'Text', ground: '待ちが長い' }

async function aManager() {
  const bureau = await createBureau()
  const manager: Actor & { bureauId: string } = { ...(await managerOf(bureau)), bureauId: bureau.id, clock: NOV }
  const offered = async (key: string, day: string) =>
    (await asActor(manager, (tx) => listCurrentMenus(tx, bureau.id, new Date(day)))).some((menu) => menu.key === key)
  return { bureau, manager, offered }
}

test('a menu is opened with a last day, or is given one later; until then it is offered', async () => {
  const { bureau, manager, offered } = await aManager()
  const { id } = await asActor(manager, (tx) => draftMenu(tx, manager, WORDS))
  const open = (until: string) =>
    asActor(manager, (tx) => openMenu(tx, manager, id, { from: '2026-12-01', until, reason: '試みた', version: 1 }))
  expect(await open('2026-11-30')).toEqual(refuse('until', 'order'))
  expect(await open('2027-03-31')).toEqual({ id })
  const { menu } = await asActor(manager, (tx) => readVersion(tx, manager, id))
  expect(menu).toMatchObject({ from: '2026-12-01', until: '2027-03-31', standing: 'coming' })
  const end = (lastDay: string, by: Actor = manager) =>
    asActor(by, (tx) => closeMenu(tx, by, id, { lastDay, reason: '要らなくなった', version: 2 }))
  expect(await end('2026-11-21')).toEqual(refuse('lastDay', 'past'))
  expect(await end('2026-11-25')).toEqual(refuse('lastDay', 'order'))
  await expect(end('2026-12-20', await officerOf(bureau))).rejects.toThrow(NotPermitted)
  expect(await end('2026-12-20')).toEqual({ id })
  expect([await offered(menu.key, '2026-12-20'), await offered(menu.key, '2026-12-21')]).toEqual([true, false])
  const after = await asActor(manager, (tx) => readVersion(tx, manager, id))
  expect(after.menu.state).toBe('open')
  expect(after.menu.events.map(({ kind, reason }) => [kind, reason])).toContainEqual(['closed', '要らなくなった'])
})

test('a national menu does not stand as running at a bureau that has its own version in its place, and does elsewhere', async () => {
  const { manager } = await aManager()
  const other = (await aManager()).manager
  const national = await createMenu()
  const standing = async (by: Actor) =>
    (await asActor(by, (tx) => listVersions(tx, by))).find(({ id }) => id === national.id)?.standing
  const isListed = async (by: Actor) =>
    (await asActor(by, (tx) => listMenusForAdmin(tx, by))).find(({ id }) => id === national.id)?.standing
  const { id } = await asActor(manager, (tx) => draftNextVersion(tx, manager, national.id, { ground: '管内の事情' }))
  expect(await standing(manager)).toBe('open')
  await asActor(manager, (tx) => openMenu(tx, manager, id, { from: '2026-11-22', reason: '決める', version: 1 }))
  expect([await standing(manager), await isListed(manager), await standing(other)]).toEqual([
    'replaced',
    'replaced',
    'open',
  ])
  expect((await asActor(manager, (tx) => readVersion(tx, manager, national.id))).menu.standing).toBe('replaced')
  await asActor(manager, (tx) => closeMenu(tx, manager, id, { reason: '戻す', version: 2 }))
  const tomorrow = { ...manager, clock: '2026-11-23T10:00:00+09:00' }
  expect(await standing(tomorrow)).toBe('open')
})
