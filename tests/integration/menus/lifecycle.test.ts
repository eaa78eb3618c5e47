import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { draftNextVersion } from '@/lib/menus/draft'
import { closeMenu, dropDraft } from '@/lib/menus/end-version'
import { openMenu } from '@/lib/menus/open-menu'
import { readVersion } from '@/lib/menus/read-lifecycle'
import { startTrial } from '@/lib/menus/start-trial'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { administratorOf, managerOf, officerOf } from '@/tests/factories/people'

const NOV = '2026-11-22T10:00:00+09:00'
const WHY = { ground: '待ちが長い', conditions: '半年に1回まで' }

/** A bureau with a menu open since 2020 and a draft of its next version. */
async function aDraft() {
  const bureau = await createBureau()
  const manager: Actor = { ...(await managerOf(bureau)), clock: NOV }
  const prefecture = await createPrefecture({ bureau })
  const first = await createMenu({ bureauId: bureau.id })
  const { id } = await asActor(manager, (tx) => draftNextVersion(tx, manager, first.id, WHY))
  const read = (which = id, by = manager) => asActor(by, (tx) => readVersion(tx, by, which))
  const open = (from: string, which = id, version = 1, by = manager) =>
    asActor(by, (tx) => openMenu(tx, by, which, { from, reason: '結果がよい', version }))
  const trial = { prefectures: [prefecture.prefectureCode], limit: 2, until: '2027-03-31', reason: '試す', version: 1 }
  const tryOut = (change: Partial<typeof trial> = {}, by = manager, which = id) =>
    asActor(by, (tx) => startTrial(tx, by, which, { ...trial, ...change }))
  const next = () => asActor(manager, (tx) => draftNextVersion(tx, manager, first.id, WHY))
  return { bureau, manager, first, id, read, open, tryOut, next }
}

test('a version that opens ends the one before it the day before, once, and both say so', async () => {
  const { first, id, read, open } = await aDraft()
  expect(await open('2026-12-01')).toEqual({ id })
  expect(await read(first.id)).toMatchObject({ menu: { until: '2026-11-30', standing: 'open' } })
  const { menu, before } = await read()
  expect(menu).toMatchObject({ from: '2026-12-01', until: null, standing: 'coming', conditions: '半年に1回まで' })
  expect(menu.events.map(({ kind, reason }) => [kind, reason]).sort()).toEqual([
    ['drafted', '待ちが長い'],
    ['opened', '結果がよい'],
  ])
  expect(before).toMatchObject({ id: first.id })
  await expect(open('2026-12-05', id, 2)).rejects.toBeInstanceOf(InvalidTransition)
})

test('two that open at once: one of them opens, never both on the same day', async () => {
  const { first, id, open, next, read } = await aDraft()
  const other = await next()
  const settled = await Promise.allSettled([open('2026-12-01'), open('2026-12-01', other.id)])
  const answers = settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason))
  expect(answers.filter((answer) => answer instanceof Refusal)).toEqual([refuse('from', 'openFromThen')])
  expect(answers.filter((answer) => !(answer instanceof Refusal))).toHaveLength(1)
  const { versions } = await read(first.id)
  expect(versions.filter(({ standing }) => standing === 'coming')).toHaveLength(1)
  const twice = await Promise.allSettled([open('2027-01-01', id), open('2027-01-01', id)])
  expect(twice.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(1)
})

test('wrong days, regions and a second trial are refused; the wrong state and an old form are told', async () => {
  const { manager, id, open, tryOut, next } = await aDraft()
  expect(await open('2026-11-21')).toEqual(refuse('from', 'past'))
  expect(await tryOut({ until: '2026-11-21' })).toEqual(refuse('until', 'past'))
  expect(await tryOut({ prefectures: ['99'] })).toEqual(refuse('prefectures', 'choose'))
  expect(await tryOut()).toEqual({ id })
  const other = await next()
  expect(await tryOut({}, manager, other.id)).toEqual(refuse('', 'onTrialAlready'))
  await expect(tryOut({ version: 2 })).rejects.toMatchObject({ event: 'startTrial', state: 'trial' })
  await expect(open('2026-12-01')).rejects.toMatchObject({ event: 'edit', state: 'trial' })
  const end = { reason: '使われない', version: 2 }
  await expect(asActor(manager, (tx) => dropDraft(tx, manager, id, end))).rejects.toBeInstanceOf(InvalidTransition)
  expect(await asActor(manager, (tx) => closeMenu(tx, manager, id, end))).toEqual({ id })
  await expect(open('2026-12-01', id, 3)).rejects.toMatchObject({ event: 'openMenu', state: 'closed' })
})

test('officers and other bureaus decide nothing, and a bureau nothing about a national menu', async () => {
  const { bureau, first, open, read, tryOut } = await aDraft()
  const officer = await officerOf(bureau)
  await expect(open('2026-12-01', undefined, 1, officer)).rejects.toBeInstanceOf(NotPermitted)
  const elsewhere = await administratorOf(await createBureau())
  await expect(tryOut({}, elsewhere)).rejects.toBeInstanceOf(NotFound)
  await expect(read(first.id, elsewhere)).rejects.toBeInstanceOf(NotFound)
  const national = await createMenu()
  const end = { reason: '終える', version: 1 }
  const administrator = await administratorOf(bureau)
  const closing = asActor(administrator, (tx) => closeMenu(tx, administrator, national.id, end))
  await expect(closing).rejects.toBeInstanceOf(NotPermitted)
})

test('the database refuses two open versions on one day, and a way back', async () => {
  const { manager, first, id } = await aDraft()
  const opened = ownerQuery(`UPDATE menus SET state = 'open', valid_from = '2026-01-01' WHERE id = $1`, [id])
  await expect(opened).rejects.toMatchObject({ code: '23P01' })
  const back = asActor(manager, (tx) => tx.menu.updateMany({ where: { id: first.id }, data: { state: 'draft' } }))
  await expect(back).rejects.toThrow('never')
})
