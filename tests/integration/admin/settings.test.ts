import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { changeSettings } from '@/lib/calendar/change-settings'
import { closeDesk, listClosingDays, openDesk } from '@/lib/calendar/closing-days'
import { SettingsInput } from '@/lib/calendar/input'
import { findSettings } from '@/lib/calendar/read-settings'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { MonthsInput } from '@/lib/menus/follow-up-months'
import { setFollowUpMonths } from '@/lib/menus/set-follow-up-months'
import { addSection } from '@/lib/organisations/add-section'
import { changeSection } from '@/lib/organisations/change-section'
import { listDesks } from '@/lib/organisations/list-desks'
import { listSections } from '@/lib/organisations/sections'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, officerOf, operatorPerson } from '@/tests/factories/people'

const CLOCKS = {
  ...{ answerDaysUrgent: '3', answerDaysHigh: '5', answerDaysLow: '15' },
  ...{ warnDays: '2', escalateDays: '5', stalledDays: '15' },
}

test('the bureau sets its own days, one change at a time', async () => {
  const bureau = await createBureau()
  const administrator = await administratorOf(bureau)
  const officer = await officerOf(bureau)
  const typed = {
    ...CLOCKS,
    answerDays: '１５',
    questionDays: '5',
    followUpAnswerDays: '20',
    recallSeconds: '30',
    deskName: '推進室',
    deskPhone: '',
  }
  const input = SettingsInput.parse({ ...typed, version: '1' })
  const change = (actor: Actor) => asActor(actor, (tx) => changeSettings(tx, actor, input))

  await expect(change(officer)).rejects.toThrow(NotPermitted)
  await change(administrator)
  const settings = await asActor(administrator, (tx) => findSettings(tx, bureau.id))
  expect(settings).toMatchObject({ answerDays: 15, followUpAnswerDays: 20, deskPhone: null, version: 2 })
  await expect(change(administrator)).rejects.toThrow(InvalidTransition)

  const desks = await asActor({ kind: 'public' }, listDesks)
  expect(desks.find((desk) => desk.bureau.id === bureau.id)).toMatchObject({ deskName: '推進室', answerDays: 15 })
  expect(SettingsInput.safeParse({ ...typed, answerDays: '0', version: '1' }).success).toBe(false)
})

test('a closing day is kept for one bureau and can be taken back', async () => {
  const bureau = await createBureau()
  const administrator = await administratorOf(bureau)
  const neighbour = await administratorOf(await createBureau())
  const day = { closedOn: '2027-01-12', reason: '設備点検' }
  const close = (actor: Actor) => asActor(actor, (tx) => closeDesk(tx, actor, day))
  const days = (actor: Actor) => asActor(actor, (tx) => listClosingDays(tx, actor.bureauId ?? '', '2026-11-22'))

  await close(administrator)
  expect(await close(administrator)).toEqual(new Refusal([{ field: 'closedOn', key: 'taken' }]))
  expect(await days(administrator)).toEqual([{ day: '2027-01-12', reason: '設備点検' }])
  expect(await days(neighbour)).toEqual([])
  await asActor(neighbour, (tx) => openDesk(tx, neighbour, day))
  expect(await days(administrator)).toHaveLength(1)
  await asActor(administrator, (tx) => openDesk(tx, administrator, day))
  expect(await days(administrator)).toEqual([])
  await expect(close(await officerOf(bureau))).rejects.toThrow(NotPermitted)
})

test('national menus are the operator’s, a bureau’s own its administrator’s', async () => {
  const bureau = await createBureau()
  const administrator = await administratorOf(bureau)
  const neighbour = await administratorOf(await createBureau())
  const operator = await operatorPerson()
  const [national, own] = [await createMenu(), await createMenu({ bureauId: bureau.id })]
  const input = MonthsInput.parse({ months: '１２、1，6', version: '1' })
  const set = (actor: Actor, menu: { id: string }) =>
    asActor(actor, (tx) => setFollowUpMonths(tx, actor, menu.id, input))

  await expect(set(administrator, national)).rejects.toThrow(NotPermitted)
  await expect(set(neighbour, own)).rejects.toThrow(NotPermitted)
  await expect(set(operator, own)).rejects.toThrow(NotPermitted)
  await set(operator, national)
  await set(administrator, own)
  const menus = await asActor(operator, (tx) =>
    tx.menu.findMany({ where: { id: { in: [national.id, own.id] } }, select: { followUpMonths: true } }),
  )
  expect(menus).toEqual([{ followUpMonths: [1, 6, 12] }, { followUpMonths: [1, 6, 12] }])
  await expect(set(operator, national)).rejects.toThrow(InvalidTransition)
  expect(MonthsInput.safeParse({ months: '1, 99', version: '1' }).success).toBe(false)
})

test('sections are kept for the organisations of one’s own area', async () => {
  const bureau = await createBureau()
  const administrator = await administratorOf(bureau)
  const neighbour = await administratorOf(await createBureau())
  const municipality = await createMunicipality({ bureau })
  const section = { name: '福祉課', mailbox: 'fukushi@town.test', phone: null, from: '2026-04-01', until: null }
  const add = (actor: Actor) => asActor(actor, (tx) => addSection(tx, actor, municipality.id, section))

  await expect(add(neighbour)).rejects.toThrow(NotFound)
  await expect(add(await officerOf(bureau))).rejects.toThrow(NotPermitted)
  await add(administrator)
  const sections = () => asActor(administrator, (tx) => listSections(tx, municipality.id))
  const [kept] = await sections()
  expect(kept).toMatchObject(section)

  const ended = { ...section, until: '2027-03-31', version: 1 }
  const change = () =>
    asActor(administrator, (tx) => changeSection(tx, administrator, municipality.id, kept!.id, ended))
  await change()
  expect(await sections()).toMatchObject([{ name: '福祉課', until: '2027-03-31', version: 2 }])
  await expect(change()).rejects.toThrow(InvalidTransition)
})
