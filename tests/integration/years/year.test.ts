import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { draftNextVersion } from '@/lib/menus/draft'
import { listCurrentMenus } from '@/lib/menus/list-current-menus'
import { openMenu } from '@/lib/menus/open-menu'
import { turnYear } from '@/lib/years/decide'
import { YearInput } from '@/lib/years/input'
import { planYear } from '@/lib/years/plan'
import { readYear } from '@/lib/years/read-year'
import { undoYear } from '@/lib/years/undo'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { managerOf, officerOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

const MARCH = '2027-03-10T10:00:00+09:00'

/** A bureau in March: a menu that goes on, one that ends with the year, a closing day, and an officer whose time ends with the year. */
async function aYear() {
  const bureau = await createBureau()
  const actor = { ...(await managerOf(bureau)), clock: MARCH }
  const manager = { ...actor, bureauId: bureau.id }
  const officer = await officerOf(bureau)
  const municipality = await createMunicipality({ bureau })
  const stay = await assignOfficer(municipality, officer, { validUntil: '2027-03-31' })
  const theme = await createTheme()
  const going = await createMenu({ bureauId: bureau.id, name: '地域の会議' })
  const yearly = await createMenu({
    bureauId: bureau.id,
    name: '年度の研修',
    validUntil: '2027-03-31',
    themeKeys: [theme.key],
  })
  await asActor(manager, (tx) =>
    tx.closingDay.createMany({ data: { bureauId: bureau.id, closedOn: new Date('2026-08-13'), reason: '夏季休業' } }),
  )
  const typed = {
    ...{ [`menu-${going.id}`]: 'end', [`menu-${yearly.id}`]: 'renew', [`quota-${yearly.key}`]: '12' },
    ...{ days: ['2027-08-13'], stay: [stay.id] },
  }
  const turn = (by: Actor = manager, changes = 5) =>
    asActor(by, (tx) => turnYear(tx, by, { ...YearInput.parse(typed), changes }))
  const menusOn = (day: string) =>
    asActor(manager, async (tx) =>
      (await listCurrentMenus(tx, bureau.id, new Date(day))).filter(({ key }) => [going.key, yearly.key].includes(key)),
    )
  return { bureau, manager, officer, municipality, stay, theme, going, yearly, typed, turn, menusOn }
}

test('the preview lists every change and makes none; the act makes all of them, from 1 April', async () => {
  const { manager, theme, going, yearly, typed, turn, menusOn, stay } = await aYear()
  const planned = await asActor(manager, async (tx) =>
    planYear(await readYear(tx, manager, '2027-03-10'), YearInput.parse(typed)),
  )
  expect(planned.map(({ kind }) => kind)).toEqual(['menu_ends', 'menu_renews', 'quota', 'closing_day', 'officer_stays'])
  expect(await menusOn('2027-04-01')).toMatchObject([{ key: going.key }])

  expect(await turn(manager, 4)).toEqual(new Refusal([{ field: '', key: 'changedMeanwhile' }]))
  await turn()
  expect((await menusOn('2027-03-31')).map(({ key }) => key).sort()).toEqual([going.key, yearly.key].sort())
  const april = await menusOn('2027-04-01')
  expect(april.map(({ key }) => key)).toEqual([yearly.key])
  expect(april[0]?.themes.map((one) => one.theme.key)).toEqual([theme.key])
  const rows = await asActor(manager, async (tx) => ({
    quota: await tx.menuQuota.findFirst({ where: { menuKey: yearly.key } }),
    day: await tx.closingDay.count({ where: { closedOn: new Date('2027-08-13') } }),
    stays: await tx.assignment.findUnique({ where: { id: stay.id }, select: { validUntil: true } }),
  }))
  expect(rows).toMatchObject({ quota: { most: 12, fiscalYear: 2027 }, day: 1, stays: { validUntil: null } })
  expect(await turn()).toEqual(new Refusal([{ field: '', key: 'yearTurned' }]))
})

test('until the day it is taken back as a whole, afterwards not', async () => {
  const { manager, officer, turn, menusOn, going, stay } = await aYear()
  await expect(turn(officer)).rejects.toThrow(NotPermitted)
  const turned = await turn()
  if (turned instanceof Refusal) throw new Error('refused')
  const late = { ...manager, clock: '2027-04-01T00:00:01+09:00' }
  await expect(asActor(late, (tx) => undoYear(tx, late, turned.id))).rejects.toThrow(InvalidTransition)
  await asActor(manager, (tx) => undoYear(tx, manager, turned.id))
  expect((await menusOn('2027-04-01')).map(({ key }) => key)).toEqual([going.key])
  const [assignment] = await ownerQuery('SELECT valid_until::text AS until FROM assignments WHERE id = $1', [stay.id])
  expect(assignment).toEqual({ until: '2027-03-31' })
  const left = await asActor(
    manager,
    async (tx) =>
      (await tx.menuQuota.count()) +
      (await tx.closingDay.count({ where: { bureauId: manager.bureauId, closedOn: new Date('2027-08-13') } })),
  )
  expect(left).toBe(0)
})

test('a support that crosses 31 March keeps the terms it was agreed under', async () => {
  const { manager, officer, municipality, going, turn } = await aYear()
  const consultation = await createConsultation({ municipality, at: '2027-03-01T09:00:00+09:00' })
  const support = await createSupportUnderWay({ officer, staff: consultation.staff, consultation, menu: going })
  const words = { nameEn: 'Meeting', description: '新しい説明', descriptionEn: 'New', choosableAtIntake: true }
  const next = { ...words, name: '新しい会議', ground: '参加者の声' }
  await asActor(manager, async (tx) => {
    const { id } = await draftNextVersion(tx, manager, going.id, next)
    return await openMenu(tx, manager, id, { from: '2027-04-01', reason: '年度から変える', version: 1 })
  })
  await turn(manager, 4)
  const april = { ...officer, clock: '2027-04-02T09:00:00+09:00' }
  const kept = await asActor(april, (tx) =>
    tx.support.findUniqueOrThrow({
      where: { id: support.id },
      select: { state: true, menu: { select: { name: true, menuVersion: true, followUpMonths: true } } },
    }),
  )
  expect(kept).toEqual({ state: 'under_way', menu: { name: '地域の会議', menuVersion: 1, followUpMonths: [1, 6, 12] } })
  const current = await asActor(april, (tx) => listCurrentMenus(tx, manager.bureauId, new Date('2027-04-02')))
  expect(current.find(({ key }) => key === going.key)?.name).toBe('新しい会議')
})
