import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { draftMenu, draftNextVersion } from '@/lib/menus/draft'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, managerOf, officerOf, operatorPerson, staffOf } from '@/tests/factories/people'

const WORDS = {
  name: '夜の勉強会',
  nameEn: 'Evening course',
  description: '説明',
  descriptionEn: 'Text',
  ground: '要望',
}

test('a draft of a new menu is kept with its ground, and seen by nobody outside the bureau', async () => {
  const bureau = await createBureau()
  const [manager, officer] = [await managerOf(bureau), await officerOf(bureau)]
  const staff = await staffOf(await createMunicipality({ bureau }))
  const theme = await createTheme()
  const draft = { ...WORDS, themeKeys: [theme.key] }
  const { id } = await asActor(manager, (tx) => draftMenu(tx, manager, draft))
  const read = (actor: typeof manager) =>
    asActor(actor, (tx) =>
      tx.menu.findUnique({ where: { id }, select: { state: true, ground: true, bureauId: true, themes: true } }),
    )
  expect(await read(manager)).toMatchObject({ state: 'draft', ground: '要望', bureauId: bureau.id })
  expect(await read(officer)).toMatchObject({ themes: [{ themeKey: theme.key }] })
  expect(await read(await administratorOf(await createBureau()))).toBeNull()
  expect(await read(staff)).toBeNull()
  expect(await asActor(staff, (tx) => tx.menuTheme.count({ where: { menuId: id } }))).toBe(0)
  for (const other of [officer, staff])
    await expect(asActor(other, (tx) => draftMenu(tx, other, WORDS))).rejects.toBeInstanceOf(NotPermitted)
})

test('the next version keeps what is not said otherwise; of a national menu a bureau drafts one of its own', async () => {
  const bureau = await createBureau()
  const manager = await managerOf(bureau)
  const national = await createMenu({ name: '全国の支援' })
  const next = { ground: '待ちが長い', conditions: '半年に1回まで' }
  const { id } = await asActor(manager, (tx) => draftNextVersion(tx, manager, national.id, next))
  const twice = await asActor(manager, (tx) => draftNextVersion(tx, manager, national.id, next))
  const read = (which: string) => asActor(manager, (tx) => tx.menu.findUniqueOrThrow({ where: { id: which } }))
  expect(await read(id)).toMatchObject({
    ...{ key: national.key, name: '全国の支援', menuVersion: 2, bureauId: bureau.id, state: 'draft' },
    ...{ conditions: '半年に1回まで', followUpMonths: [1, 6, 12] },
  })
  expect((await read(twice.id)).menuVersion).toBe(3)
  const operator = await operatorPerson()
  const ofNation = await asActor(operator, (tx) => draftNextVersion(tx, operator, national.id, next))
  expect(await asActor(operator, (tx) => tx.menu.findUniqueOrThrow({ where: { id: ofNation.id } }))).toMatchObject({
    ...{ menuVersion: 2, bureauId: null },
  })
  const elsewhere = await managerOf(await createBureau())
  const own = await createMenu({ bureauId: bureau.id })
  const attempt = (which: string) => asActor(elsewhere, (tx) => draftNextVersion(tx, elsewhere, which, next))
  await expect(attempt(own.id)).rejects.toBeInstanceOf(NotPermitted)
  await expect(attempt(id)).rejects.toBeInstanceOf(NotFound)
  await expect(attempt('not-an-id')).rejects.toBeInstanceOf(NotFound)
})
