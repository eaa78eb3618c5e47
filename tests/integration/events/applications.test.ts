import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { applyAsStaff, applyToEvent } from '@/lib/events/apply'
import { confirmByLink, findByLink, leaveByLink } from '@/lib/events/by-link'
import { changeEvent } from '@/lib/events/change'
import { EventChange, PublicApplicationInput } from '@/lib/events/input'
import { readEvent } from '@/lib/events/read'
import { countSeats } from '@/lib/events/seats'
import { closeOrReopen } from '@/lib/events/step'
import { withdrawAsStaff } from '@/lib/events/withdraw'
import { Refusal } from '@/lib/forms/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { atTime } from '@/tests/factories/consultations'
import { applyWithoutAccount, comeWithoutAccount, createAnnounced, TYPED_EVENT } from '@/tests/factories/events'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'

afterAll(closeWorkerDatabase)

const AT = '2026-11-22T10:00:00+09:00'

async function desk() {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), AT)
  const prefecture = await createPrefecture({ bureau })
  const staff = atTime(await staffOf(await createMunicipality({ prefecture })), AT)
  return { bureau, officer, prefecture, staff }
}

const standing = (id: string) =>
  asSystem(async (tx) => (await tx.eventApplication.findUniqueOrThrow({ where: { id } })).state)
const noticesOf = (id: string) =>
  asSystem(async (tx) => (await tx.notice.findMany({ where: { subjectId: id } })).map(({ kind }) => kind))

test('an application without an account holds no seat until its link is pressed; opening the link changes nothing', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer, { capacity: '2' })
  const { applicationId, bearer } = await applyWithoutAccount(officer, id)
  await asActor(bearer, (tx) => findByLink(tx, applicationId))
  await asActor(bearer, (tx) => readEvent(tx, id))
  expect(await standing(applicationId)).toBe('unconfirmed')
  expect(await asActor(bearer, (tx) => confirmByLink(tx, bearer))).toEqual({ state: 'confirmed' })
  expect(await asActor(bearer, (tx) => confirmByLink(tx, bearer))).toEqual({ state: 'confirmed' })
  expect(await noticesOf(applicationId)).toEqual(['event_mailbox_asked', 'event_seated'])
})

test('the key of the form alone proves no mailbox, and the same mailbox twice leaves the first', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer)
  const first = await comeWithoutAccount(officer, id, 'same@guest.test')
  const second = await applyWithoutAccount(officer, id, 'Same@guest.test')
  const page: Bearer = { ...second.bearer, linkId: second.applicationId }
  await expect(asActor(page, (tx) => confirmByLink(tx, page))).rejects.toThrow(NotFound)
  expect(await asActor(second.bearer, (tx) => confirmByLink(tx, second.bearer))).toEqual({ state: 'repeated' })
  expect([await standing(first.applicationId), await standing(second.applicationId)]).toEqual(['confirmed', 'repeated'])
})

test('the last seat has one winner, and whoever waits advances in order when somebody gives a seat back', async () => {
  const { officer, staff } = await desk()
  const id = await createAnnounced(officer, { capacity: '1' })
  const applied = await Promise.all([1, 2, 3].map(() => applyWithoutAccount(officer, id)))
  const given = await Promise.all(applied.map(({ bearer }) => asActor(bearer, (tx) => confirmByLink(tx, bearer))))
  expect(given.map(({ state }) => state).sort()).toEqual(['confirmed', 'waiting', 'waiting'])
  expect(await asActor(staff, (tx) => applyAsStaff(tx, staff, id))).toEqual({ state: 'waiting' })
  const rows = await asSystem((tx) =>
    tx.eventApplication.findMany({ where: { eventId: id }, orderBy: { place: 'asc' } }),
  )
  const bearerAt = (place: number) => applied.find(({ applicationId }) => applicationId === rows[place]?.id)!.bearer
  await asActor(bearerAt(0), (tx) => leaveByLink(tx, bearerAt(0)))
  expect(await standing(rows[1]!.id)).toBe('confirmed')
  expect(await standing(rows[2]!.id)).toBe('waiting')
  expect(await noticesOf(rows[1]!.id)).toContain('event_advanced')
  const both = await Promise.all([
    asActor(bearerAt(1), (tx) => leaveByLink(tx, bearerAt(1))),
    asActor(bearerAt(2), (tx) => leaveByLink(tx, bearerAt(2))),
  ])
  expect(both).toEqual([{ left: true }, { left: true }])
  expect(await asActor(staff, (tx) => countSeats(tx, id))).toEqual({ confirmed: 1, waiting: 0 })
})

test('more seats go to those who wait; fewer than are taken are refused', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer, { capacity: '1' })
  const came = [await comeWithoutAccount(officer, id), await comeWithoutAccount(officer, id)]
  expect(came.map(({ state }) => state)).toEqual(['confirmed', 'waiting'])
  const change = (capacity: string, version: string) =>
    asActor(officer, (tx) => changeEvent(tx, officer, id, EventChange.parse({ ...TYPED_EVENT, capacity, version })))
  await change('2', '2')
  expect(await standing(came[1]!.applicationId)).toBe('confirmed')
  expect(await change('1', '3')).toEqual(new Refusal([{ field: 'capacity', key: 'fewerThanSeats' }]))
})

test('staff apply once, give back, and apply again; after the last day and after closing nobody does', async () => {
  const { officer, staff } = await desk()
  const id = await createAnnounced(officer)
  const apply = (who = staff) => asActor(who, (tx) => applyAsStaff(tx, who, id))
  expect(await apply()).toEqual({ state: 'confirmed' })
  expect(await apply()).toEqual(new Refusal([{ field: '', key: 'appliedAlready' }]))
  await asActor(staff, (tx) => withdrawAsStaff(tx, staff, id))
  expect(await apply()).toEqual({ state: 'confirmed' })
  const late = atTime(await staffOf(await createMunicipality()), '2026-12-11T09:00:00+09:00')
  expect(await apply(late)).toEqual(new Refusal([{ field: '', key: 'applicationsClosed' }]))
  const pending = await applyWithoutAccount(officer, id)
  await asActor(officer, (tx) => closeOrReopen(tx, officer, id, 'close', { version: 2 }))
  expect(await asActor(pending.bearer, (tx) => confirmByLink(tx, pending.bearer))).toEqual({ state: 'closed' })
  const page: Bearer = { kind: 'link', linkId: randomUUID(), clock: AT }
  const input = PublicApplicationInput.parse({
    organisationName: '個人',
    name: '名',
    mailbox: 'l@guest.test',
    agreed: 'yes',
  })
  expect(
    await asActor(page, (tx) => applyToEvent(tx, page, id, input, { address: '203.0.113.250', locale: 'ja' })),
  ).toEqual(new Refusal([{ field: '', key: 'applicationsClosed' }]))
})

test('a closed event is there for the offices that were told alone', async () => {
  const { officer, staff, prefecture } = await desk()
  const id = await createAnnounced(officer, { access: 'closed' }, { prefectures: [prefecture.prefectureCode] })
  const stranger = atTime(await staffOf(await createMunicipality()), AT)
  expect(await asActor(staff, (tx) => applyAsStaff(tx, staff, id))).toEqual({ state: 'confirmed' })
  await expect(asActor(stranger, (tx) => applyAsStaff(tx, stranger, id))).rejects.toThrow(NotFound)
  expect(await asActor({ kind: 'public' }, (tx) => readEvent(tx, id))).toBeNull()
})
