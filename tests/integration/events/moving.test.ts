import { afterAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import { announceEvent } from '@/lib/events/announce'
import { confirmByLink, findByLink, leaveByLink } from '@/lib/events/by-link'
import { changeEvent } from '@/lib/events/change'
import { AnnouncementInput, EventChange } from '@/lib/events/input'
import { goRoundEvents } from '@/lib/events/round'
import { cancelEvent, holdEvent } from '@/lib/events/step'
import { withdrawAtDesk } from '@/lib/events/withdraw'
import { Refusal } from '@/lib/forms/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { readLink } from '@/lib/links/open'
import { makeMails } from '@/lib/mail/make-mails'
import { atTime } from '@/tests/factories/consultations'
import {
  applyWithoutAccount,
  comeWithoutAccount,
  createAnnounced,
  createEvent,
  TYPED_EVENT,
} from '@/tests/factories/events'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { createSection, officerOf } from '@/tests/factories/people'

afterAll(closeWorkerDatabase)

const AT = '2026-11-22T10:00:00+09:00'

async function desk() {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), AT)
  return { officer, prefecture: await createPrefecture({ bureau }) }
}
type Officer = Awaited<ReturnType<typeof desk>>['officer']

const change = (officer: Officer, id: string, more: object, version = '2') =>
  asActor(officer, (tx) => changeEvent(tx, officer, id, EventChange.parse({ ...TYPED_EVENT, ...more, version })))
const kindsOf = (subjectId: string) =>
  asSystem(async (tx) => (await tx.notice.findMany({ where: { subjectId } })).map(({ kind }) => kind))
const standing = (id: string) =>
  asSystem(async (tx) => (await tx.eventApplication.findUniqueOrThrow({ where: { id } })).state)

test('an event that is put off by months takes its applicants’ links with it, across 1 April, too', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer, { series: '地域共生セミナー' })
  const { bearer, applicationId } = await comeWithoutAccount(officer, id)
  expect(await change(officer, id, { heldOn: 'R9.4.20', applyUntil: 'R9.4.10' })).toEqual({ id })
  const onDay = { ...bearer, clock: '2027-04-20T10:00:00+09:00' }
  const link = await asActor(onDay, (tx) => readLink(tx, onDay))
  expect(link?.state).toBe('open')
  expect(await asActor(onDay, (tx) => findByLink(tx, applicationId))).toMatchObject({ state: 'confirmed' })
  expect(await asActor(onDay, (tx) => leaveByLink(tx, onDay))).toEqual({ left: true })
  const kept = await asActor(officer, (tx) => tx.event.findUniqueOrThrow({ where: { id } }))
  expect(kept).toMatchObject({ fiscalYear: 2026, number: 1 })
})

test('offices that were told hear that an event moves or is called off, also where nobody has applied', async () => {
  const { officer, prefecture } = await desk()
  const towns = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  for (const [n, town] of towns.entries())
    await createSection(town, { name: '福祉課', mailbox: `moved-${n}@town.test` })
  const whom = { prefectures: prefecture.prefectureCode }
  const id = await createAnnounced(officer, { access: 'closed', applyUntil: '' }, whom)
  const rows = await asActor(officer, (tx) => tx.eventAnnouncement.findMany({ where: { eventId: id } }))
  await change(officer, id, { access: 'closed', applyUntil: '', capacity: '30' })
  expect(await kindsOf(rows[0]!.id)).toEqual(['event_announced'])
  await change(officer, id, { access: 'closed', applyUntil: '', capacity: '30', place: '市役所' }, '3')
  await asActor(officer, (tx) => cancelEvent(tx, officer, id, { reason: '台風', version: 4 }))
  const mails = await asSystem(async (tx) => {
    const notices = await tx.notice.findMany({ where: { subjectId: { in: rows.map((row) => row.id) } } })
    for (const notice of notices) await makeMails(tx, notice.id)
    return await tx.mail.findMany({
      where: { noticeId: { in: notices.map((notice) => notice.id) } },
      include: { notice: true },
    })
  })
  const to = (kind: string) =>
    mails
      .filter(({ notice }) => notice.kind === kind)
      .map(({ address }) => address)
      .sort()
  expect(to('event_moved')).toEqual(['moved-0@town.test', 'moved-1@town.test'])
  expect(to('event_called_off')).toEqual(['moved-0@town.test', 'moved-1@town.test'])
})

test('after its day no seat moves any more; once it is held, nobody’s attendance goes', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer, { capacity: '1' })
  const [first, second] = [await comeWithoutAccount(officer, id), await comeWithoutAccount(officer, id)]
  const late = { ...first.bearer, clock: '2026-12-21T09:00:00+09:00' }
  const over = new Refusal([{ field: '', key: 'eventOver' }])
  expect(await asActor(late, (tx) => leaveByLink(tx, late))).toEqual(over)
  const after = atTime(officer, '2026-12-21T09:00:00+09:00')
  await asActor(after, (tx) => withdrawAtDesk(tx, after, id, { applicationId: first.applicationId }))
  expect(await standing(second.applicationId)).toBe('waiting')
  expect(await kindsOf(second.applicationId)).not.toContain('event_advanced')
  await asActor(after, (tx) => holdEvent(tx, after, id, { version: 2 }))
  expect(await asActor(after, (tx) => withdrawAtDesk(tx, after, id, { applicationId: second.applicationId }))).toEqual(
    over,
  )
  const [left] = await asActor(
    after,
    (tx) => tx.$queryRaw<{ done: boolean }[]>`
    SELECT app.leave_event(${second.applicationId}::uuid) AS done`,
  )
  expect(left?.done).toBe(false)
})

test('put off after its reminder, an event is reminded of again; another address online is told to those who come', async () => {
  const { officer } = await desk()
  const online = { isOnline: 'yes', onlineUrl: 'https://meet.test/1' }
  const id = await createAnnounced(officer, online)
  const { applicationId } = await comeWithoutAccount(officer, id)
  const round = (at: string) => asSystem((tx) => goRoundEvents(tx, new Date(at)), at)
  await round('2026-12-17T09:10:00+09:00')
  await change(officer, id, { ...online, onlineUrl: 'https://meet.test/2' })
  const count = async (kind: string) => (await kindsOf(applicationId)).filter((one) => one === kind).length
  expect([await count('event_reminder'), await count('event_changed')]).toEqual([1, 1])
  const later = atTime(officer, '2026-12-18T10:00:00+09:00')
  await change(later, id, { ...online, onlineUrl: 'https://meet.test/2', heldOn: 'R9.1.25' }, '3')
  await round('2027-01-22T09:10:00+09:00')
  expect([await count('event_reminder'), await count('event_changed')]).toEqual([2, 2])
})

test('what was sent in the last evening may be proven the next morning, and for two days', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer)
  const evening = atTime(officer, '2026-12-10T23:50:00+09:00')
  const sent = [await applyWithoutAccount(evening, id), await applyWithoutAccount(evening, id)]
  const prove = (n: number, clock: string) => {
    const bearer = { ...sent[n]!.bearer, clock }
    return asActor(bearer, (tx) => confirmByLink(tx, bearer))
  }
  expect(await prove(0, '2026-12-11T08:00:00+09:00')).toEqual({ state: 'confirmed' })
  expect(await prove(1, '2026-12-13T00:10:00+09:00')).toEqual({ state: 'closed' })
})

test('what a colleague has changed since it was checked is not announced, nor a day in the past', async () => {
  const { officer } = await desk()
  const announce = (id: string, version: number, who = officer) =>
    asActor(who, (tx) => announceEvent(tx, who, id, AnnouncementInput.parse({ version })))
  const id = await createEvent(officer)
  await change(officer, id, { place: '別の所' }, '1')
  await expect(announce(id, 1)).rejects.toThrow(InvalidTransition)
  expect(await announce(id, 2)).toEqual({ told: 0 })
  const past = await createEvent(officer, { heldOn: 'R7.12.20', applyUntil: '' })
  expect(await announce(past, 1)).toEqual(new Refusal([{ field: '', key: 'heldOnPast' }]))
})
