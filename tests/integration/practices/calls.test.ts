import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { noteSeen, sayNone } from '@/lib/practiceCalls/answer'
import { CallInput, ProlongInput } from '@/lib/practiceCalls/input'
import { closeCall, prolongCall } from '@/lib/practiceCalls/move'
import { listCallsOf, readCall } from '@/lib/practiceCalls/read'
import { remindOfCalls } from '@/lib/practiceCalls/remind'
import { addCall } from '@/lib/practiceCalls/write'
import { createPrefecture } from '@/tests/factories/organisations'
import { prefectureStaffOf } from '@/tests/factories/people'
import { noon } from '../follow-ups/ended-supports'
import { type Called, openedCall, progressOf } from './called-case'
import { area, bringOut, file } from './filed-case'

const filing = (of: Called, typed: object = {}, clock = '2026-10-20') =>
  file({ ...of.prefecture, clock: noon(clock) }, of.theme, { callId: of.callId, municipality: of.town.code, ...typed })

test('a call goes from asked to seen to filed; the desk checks, and the practice keeps where it came from', async () => {
  const of = await openedCall()
  expect(await progressOf(of)).toMatchObject({ filed: 0, seenAt: null, askedAt: expect.any(Date) })
  await asActor(of.prefecture, (tx) => noteSeen(tx, of.prefecture, of.callId))
  expect(await progressOf(of)).toMatchObject({ seenByName: of.prefecture.name })
  const id = await filing(of)
  expect(await progressOf(of)).toMatchObject({ filed: 1, late: 0, out: 0 })
  await bringOut({ ...of, id })
  expect(await progressOf(of)).toMatchObject({ filed: 1, out: 1 })
  expect(await asActor(of.prefecture, (tx) => listCallsOf(tx, of.prefecture.prefectureCode!))).toMatchObject([
    { id: of.callId, filed: 1 },
  ])
  expect(await filing(of).catch((refused: Refusal) => refused.errors)).toEqual([
    { field: 'title', key: 'filedAlready' },
  ])
})

test('only the prefectures asked see a call, and nobody before it is opened', async () => {
  const of = await openedCall()
  const other = await prefectureStaffOf(await createPrefecture({ bureau: of.bureau }))
  expect(await asActor(other, (tx) => readCall(tx, of.callId))).toBeNull()
  await expect(file(other, of.theme, { callId: of.callId })).rejects.toBeInstanceOf(Refusal)
  await expect(asActor(other, (tx) => sayNone(tx, other, of.callId, { words: '' }))).rejects.toThrow(NotFound)
  expect(await asActor(of.staff, (tx) => readCall(tx, of.callId))).toBeNull()
})

test('"none to file" is an answer and ends the reminders; filing after all takes its place', async () => {
  const of = await openedCall()
  await asActor(of.prefecture, (tx) => sayNone(tx, of.prefecture, of.callId, { words: '今年はありません' }))
  expect(await progressOf(of)).toMatchObject({ noneWords: '今年はありません' })
  await asSystem((tx) => remindOfCalls(tx, new Date(noon('2026-11-02'))), noon('2026-11-02'))
  expect(await progressOf(of)).toMatchObject({ reminders: 0 })
  await filing(of)
  expect(await progressOf(of)).toMatchObject({ noneAt: null, filed: 1 })
})

test('who has not answered is reminded on the days of the ladder, once each, and no more once something was filed', async () => {
  const of = await openedCall()
  const round = (day: string) => asSystem((tx) => remindOfCalls(tx, new Date(noon(day))), noon(day))
  const reminders = async () => (await progressOf(of)).reminders
  await round('2026-10-30')
  expect(await reminders()).toBe(0)
  for (const day of ['2026-11-02', '2026-11-02', '2026-11-05']) await round(day)
  expect(await reminders()).toBe(1)
  await round('2026-11-10')
  expect(await reminders()).toBe(2)
  const told = await asSystem((tx) =>
    tx.notice.count({ where: { bureauId: of.bureau.id, kind: 'collection_reminder' } }),
  )
  expect(told).toBe(2)
  await filing(of, {}, '2026-11-10')
  await round('2026-11-17')
  expect(await reminders()).toBe(2)
})

test('what comes late is marked, or refused where the call says so; the database asks the same', async () => {
  const taking = await openedCall()
  await filing(taking, {}, '2026-11-01')
  expect(await progressOf(taking)).toMatchObject({ filed: 1, late: 1 })
  const refusing = await openedCall({ takesLate: '' })
  await filing(refusing)
  const late = await filing(refusing, { title: '遅れて' }, '2026-11-01').catch((refused: Refusal) => refused.errors)
  expect(late).toEqual([{ field: '', key: 'callClosed' }])
  const close = () =>
    asActor(refusing.officer, (tx) => closeCall(tx, refusing.officer, refusing.callId, { version: 2 }))
  await close()
  await expect(close()).rejects.toThrow(InvalidTransition)
  expect(await filing(refusing, { title: '閉じた後' }).catch((refused: Refusal) => refused.errors)).toEqual(late)
  const past = asActor(refusing.prefecture, (tx) =>
    tx.practiceDraft.createMany({
      data: {
        ...{
          askingOrganisationId: refusing.town.id,
          bureauId: refusing.bureau.id,
          origin: 'form',
          filedSide: 'prefecture',
        },
        ...{ prefectureCode: refusing.prefecture.prefectureCode!, title: 'x', fiscalYear: 2026, summary: 'x' },
        ...{ flaggedByName: 'x', callId: refusing.callId, lineKey: 'x' },
      },
    }),
  )
  await expect(past).rejects.toThrow()
})

test('a call that is open gets a later day, and the prefecture hears of it; a day is never brought forward', async () => {
  const of = await openedCall({ takesLate: '' })
  const prolong = (dueOn: string, version: string) =>
    asActor(of.officer, (tx) => prolongCall(tx, of.officer, of.callId, ProlongInput.parse({ dueOn, version })))
  const notLater = new Refusal([{ field: 'dueOn', key: 'notLater' }])
  expect(await prolong('2026-10-31', '2')).toEqual(notLater)
  expect(await prolong('2026-10-30', '2')).toEqual(notLater)
  expect(await prolong('R8.11.30', '2')).toEqual({ id: of.callId })
  await expect(prolong('2026-12-01', '2')).rejects.toThrow(InvalidTransition)
  await filing(of, {}, '2026-11-15')
  expect((await progressOf(of)).late).toBe(0)
  const told = await asSystem((tx) =>
    tx.notice.count({ where: { bureauId: of.bureau.id, kind: 'collection_prolonged' } }),
  )
  expect(told).toBe(1)
  const stranger = await area()
  await expect(
    asActor(stranger.officer, (tx) =>
      prolongCall(tx, stranger.officer, of.callId, ProlongInput.parse({ dueOn: '2027-01-31', version: '3' })),
    ),
  ).rejects.toThrow(NotFound)
})

test('a call without a known matter, prefecture or coming day is refused at its field', async () => {
  const of = await area()
  const texts = { matterId: crypto.randomUUID(), title: 'x', dueOn: '2026-10-31', prefectures: '999999' }
  const add = (typed: object) =>
    asActor(of.officer, (tx) => addCall(tx, of.officer, CallInput.parse({ ...texts, ...typed })))
  expect(await add({})).toEqual(new Refusal([{ field: 'matterId', key: 'choose' }]))
})
