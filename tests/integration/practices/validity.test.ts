import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { readCallMatter } from '@/lib/practiceCalls/notice-matter'
import { confirmPractice, noteConfirmation } from '@/lib/practiceDrafts/confirm'
import { HeardInput } from '@/lib/practiceDrafts/input'
import { listPracticesAtDesk, PracticesAtDeskInput } from '@/lib/practiceDrafts/list'
import { revisePractice } from '@/lib/practiceDrafts/publish'
import { readPracticeDraft } from '@/lib/practiceDrafts/read'
import { goRoundPractices } from '@/lib/practiceDrafts/round'
import { readPractice, readWhyGone } from '@/lib/practices/read'
import { noon } from '../follow-ups/ended-supports'
import { type Area, area, bringOut, file } from './filed-case'
import { found } from './flagged-case'

type Out = Area & { id: string }

/** Out since 20 October 2026. */
async function out(): Promise<Out> {
  const of = await area()
  const id = await file(of.staff, of.theme)
  await bringOut({ ...of, id })
  return { ...of, id }
}

const round = (day: string) => asSystem((tx) => goRoundPractices(tx, new Date(noon(day))), noon(day))
const read = ({ officer, id }: Out) => asActor(officer, (tx) => readPracticeDraft(tx, id))
const told = ({ bureau, id }: Out, kind: string) =>
  asSystem((tx) => tx.notice.count({ where: { bureauId: bureau.id, subjectId: id, kind } }))
const on = <Who extends object>(who: Who, day: string) => ({ ...who, clock: noon(day) })
const seen = (of: Out, day: string) =>
  asActor(on(of.prefecture, day), async (tx) => {
    const [practice] = await tx.practice.findMany({ where: { draftId: of.id }, select: { id: true } })
    return practice ? await readPractice(tx, practice.id) : null
  })

test('a published practice is out for a year; before it ends the municipality is asked once, and its word keeps it out', async () => {
  const of = await out()
  expect(await read(of)).toMatchObject({ validUntil: new Date('2027-10-20'), checkedOn: new Date('2026-10-20') })
  await round('2027-08-20')
  expect(await told(of, 'practice_check_asked')).toBe(0)
  for (const day of ['2027-08-21', '2027-08-23']) await round(day)
  expect(await told(of, 'practice_check_asked')).toBe(1)
  expect(await read(of)).toMatchObject({ checkBy: new Date('2027-09-21') })
  const staff = on(of.staff, '2027-09-01')
  await asActor(staff, (tx) => confirmPractice(tx, staff, of.id, { version: 2 }))
  expect(await read(of)).toMatchObject({
    ...{ validUntil: new Date('2028-09-01'), checkedOn: new Date('2027-09-01'), checkAskedAt: null },
    words: expect.arrayContaining([expect.objectContaining({ kind: 'confirmed', saidByName: of.staff.name })]),
  })
  await round('2027-10-25')
  expect(await told(of, 'practice_check_reminder')).toBe(0)
})

test('silence is reminded of by the ladder, and at its end the practice leaves the public pages until it is confirmed', async () => {
  const of = await out()
  await round('2027-08-23')
  for (const day of ['2027-09-22', '2027-09-24', '2027-09-29', '2027-10-06', '2027-10-13']) await round(day)
  expect(await told(of, 'practice_check_reminder')).toBeGreaterThanOrEqual(2)
  expect(await seen(of, '2027-10-20')).toMatchObject({ checkedOn: new Date('2026-10-20') })
  expect(await seen(of, '2027-10-21')).toBeNull()
  for (const day of ['2027-10-21', '2027-10-22']) await round(day)
  expect(await told(of, 'practice_expired')).toBe(1)
  expect((await read(of))?.words[0]).toMatchObject({ kind: 'expired', notedBySide: 'system' })
  const officer = on(of.officer, '2027-11-01')
  const heard = HeardInput.parse({ saidBy: '福祉課長', saidOn: '2027-10-30', version: '2' })
  await asActor(officer, (tx) => noteConfirmation(tx, officer, of.id, heard))
  expect(await seen(of, '2027-11-02')).toMatchObject({ validUntil: new Date('2028-11-01') })
})

test('only its municipality and its desk confirm a practice, only while it is published, and nobody for longer than a year', async () => {
  const of = await out()
  const confirm = (who: typeof of.staff) => asActor(who, (tx) => confirmPractice(tx, who, of.id, { version: 2 }))
  await expect(confirm(of.officer)).rejects.toThrow(NotPermitted)
  const past = asActor(of.staff, (tx) =>
    tx.practiceDraft.updateMany({ where: { id: of.id }, data: { validUntil: new Date('2030-01-01') } }),
  )
  await expect(past).rejects.toThrow()
  const unpublished = { ...of, id: await file(of.staff, of.theme, { title: 'まだ' }) }
  await expect(
    asActor(of.staff, (tx) => confirmPractice(tx, of.staff, unpublished.id, { version: 1 })),
  ).rejects.toThrow(InvalidTransition)
})

test('whoever comes back to a practice that was out is told that it is gone; one that never was is not found', async () => {
  const of = await out()
  const [id] = await found({ theme: of.theme })
  const why = (day: string) => asActor(on(of.prefecture, day), (tx) => readWhyGone(tx, id!))
  expect(await why('2026-11-01')).toBeNull()
  expect(await why('2027-11-01')).toBe('expired')
  const { withdrawPractice } = await import('@/lib/practiceDrafts/publish')
  await asActor(of.staff, (tx) => withdrawPractice(tx, of.staff, of.id, { reason: 'やめる' }))
  expect(await why('2026-11-01')).toBe('withdrawn')
  const never = await asActor({ kind: 'public' }, (tx) => readWhyGone(tx, crypto.randomUUID()))
  expect(never).toBeNull()
})

test('what has run out stands in a list of its own at the desk until it is confirmed', async () => {
  const of = await out()
  const listed = async (view: string, day: string) => {
    const asked = PracticesAtDeskInput.parse({ view })
    const { rows } = await asActor(on(of.officer, day), (tx) => listPracticesAtDesk(tx, of.bureau.id, asked))
    return rows.map(({ state }) => state)
  }
  expect([await listed('published', '2027-10-20'), await listed('expired', '2027-10-20')]).toEqual([['published'], []])
  expect([await listed('published', '2027-10-21'), await listed('expired', '2027-10-21')]).toEqual([[], ['expired']])
})

test('the prefecture that filed a practice hears that it is out, once', async () => {
  const of = await area()
  const id = await file(of.prefecture, of.theme, { municipality: of.town.code })
  await bringOut({ ...of, id })
  expect(await told({ ...of, id }, 'collection_published')).toBe(1)
  const own = await out()
  expect(await told(own, 'collection_published')).toBe(0)
  const matter = await asSystem((tx) => readCallMatter(tx, 'collection_published', id))
  expect(matter).toMatchObject({ organisationId: of.prefecture.organisationId, ownPath: `/prefecture/practices/${id}` })
})

test('while a new text is on its way, what is out is looked at, reminded of and confirmed all the same', async () => {
  const of = await out()
  const officer = on(of.officer, '2027-08-01')
  await asActor(officer, (tx) => revisePractice(tx, officer, of.id, { version: 2 }))
  await round('2027-08-23')
  expect(await told(of, 'practice_check_asked')).toBe(1)
  const staff = on(of.staff, '2027-09-01')
  await asActor(staff, (tx) => confirmPractice(tx, staff, of.id, { version: 3 }))
  expect(await seen(of, '2027-10-25')).toMatchObject({ validUntil: new Date('2028-09-01') })
  await round('2028-09-02')
  expect(await told(of, 'practice_expired')).toBe(1)
})
