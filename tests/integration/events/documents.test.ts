import { expect, test } from 'vitest'
import type { Actor, Bearer, Public } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { keepAttendance } from '@/lib/events/attendance'
import { changeEvent } from '@/lib/events/change'
import { EventChange } from '@/lib/events/input'
import { APPLICANTS_SHOWN, listApplicants } from '@/lib/events/list-applicants'
import { readEvent } from '@/lib/events/read'
import { Refusal } from '@/lib/forms/errors'
import { fileDocument } from '@/lib/library/file'
import { attachToDocument, readLibraryFile } from '@/lib/library/files'
import { DocumentInput, LibrarySearch } from '@/lib/library/input'
import { listDocuments, readDocument } from '@/lib/library/list'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { applyWithoutAccount, comeWithoutAccount, createAnnounced, TYPED_EVENT } from '@/tests/factories/events'
import { given } from '@/tests/factories/meetings'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { councilMemberOf, officerOf, staffOf } from '@/tests/factories/people'

const AT = '2026-11-22T10:00:00+09:00'
const FILE = { fileName: '資料.pdf', format: 'pdf', contentType: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) }
const EVERYBODY: Public = { kind: 'public' }
const refused = (field: string, key: string) => new Refusal([{ field, key }])

async function eventWithSeat(more: Record<string, unknown> = {}) {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), AT)
  const id = await createAnnounced(officer, more)
  const file = async (typed: object = {}) => {
    const input = DocumentInput.parse({ meeting: `event.${id}`, number: '資料1', title: '次第', ...typed })
    return await asActor(officer, (tx) => fileDocument(tx, officer, input))
  }
  return { bureau, officer, id, file }
}

const shownTo = async (who: Actor | Bearer | Public, id: string) =>
  (await asActor(who, (tx) => readEvent(tx, id)))?.documents.map(({ number }) => number)

test('documents of an event stand on its page with their number: for those with a seat, or for everybody, and are found in the library', async () => {
  const { bureau, officer, id, file } = await eventWithSeat()
  const guest = await comeWithoutAccount(officer, id)
  const unproven = await applyWithoutAccount(officer, id)
  const { id: seated } = given(await file({ audience: 'meeting', words: '移送の経費の表' }))
  const { id: open } = given(await file({ number: '資料2', audience: 'public' }))
  given(await file({ number: '資料3' }))
  expect(await shownTo(officer, id)).toEqual(['資料1', '資料2', '資料3'])
  expect(await shownTo(guest.bearer, id)).toEqual(['資料1', '資料2'])
  const stranger = await officerOf(await createBureau())
  for (const who of [EVERYBODY, unproven.bearer, stranger]) expect(await shownTo(who, id)).toEqual(['資料2'])

  const found = await asActor(officer, (tx) => listDocuments(tx, bureau.id, LibrarySearch.parse({ q: '経費' })))
  expect(found.rows).toMatchObject([
    { id: seated, number: '資料1', meetingKind: 'seminar', meetingName: TYPED_EVENT.title },
  ])
  const fileOf = async (documentId: string) => {
    const storageKey = crypto.randomUUID()
    await asActor(officer, (tx) => attachToDocument(tx, officer, documentId, [{ ...FILE, storageKey }]))
    return (await asActor(officer, (tx) => readDocument(tx, documentId)))?.files[0]?.id ?? ''
  }
  const [inner, outer] = [await fileOf(seated), await fileOf(open)]
  const opens = async (who: Actor | Bearer | Public) => [
    Boolean(await asActor(who, (tx) => readLibraryFile(tx, { id: seated, fileId: inner }))),
    Boolean(await asActor(who, (tx) => readLibraryFile(tx, { id: open, fileId: outer }))),
  ]
  expect(await opens(guest.bearer)).toEqual([true, true])
  for (const who of [EVERYBODY, unproven.bearer, stranger]) expect(await opens(who)).toEqual([false, true])
  expect(await asActor(stranger, (tx) => readDocument(tx, open))).toBeNull()
})

test('the council reads of a public document what the page of its event says, and nothing of it in the library', async () => {
  const { bureau, id, file } = await eventWithSeat()
  const { id: open } = given(await file({ audience: 'public' }))
  const member = atTime(await councilMemberOf(bureau), AT)
  expect(await shownTo(member, id)).toEqual(['資料1'])
  expect(await asActor(member, (tx) => tx.libraryMeeting.count())).toBe(0)
  expect(await asActor(member, (tx) => readDocument(tx, open, 'council'))).toBeNull()
  given(await file({ number: '資料2', audience: 'council' }))
  expect(await asActor(member, (tx) => tx.libraryMeeting.count())).toBe(1)
})

test('everybody reads documents of open events alone; a number stands once, and a consultation has no part in it', async () => {
  const { officer, bureau, file } = await eventWithSeat({ access: 'closed', applyUntil: '' })
    .then(async (of) => of)
    .catch(async () => await eventWithSeat())
  expect(officer.bureauId).toBe(bureau.id)
  given(await file({ audience: 'meeting' }))
  expect(await file({ audience: 'meeting' })).toEqual(refused('number', 'taken'))
  const { number } = await createConsultation({ staff: await staffOf(await createMunicipality({ bureau })) })
  expect(await file({ number: '資料2', consultation: number })).toEqual(refused('consultation', 'notOfEvent'))
})

test('documents follow an event to another day and name', async () => {
  const { officer, id, file } = await eventWithSeat()
  const { id: documentId } = given(await file())
  const input = EventChange.parse({ ...TYPED_EVENT, title: '改めたセミナー', heldOn: 'R8.12.21', version: '2' })
  await asActor(officer, (tx) => changeEvent(tx, officer, id, input))
  const document = await asActor(officer, (tx) => readDocument(tx, documentId))
  expect(document?.meeting).toMatchObject({ name: '改めたセミナー', heldOn: new Date('2026-12-21') })
})

test('the list of who came goes page by page, and saving one page leaves the others', async () => {
  const { officer, bureau, id } = await eventWithSeat()
  const of = { eventId: id, bureauId: bureau.id, way: 'desk', state: 'confirmed', organisationName: '' }
  const people = Array.from({ length: APPLICANTS_SHOWN + 2 }, (_, place) => ({
    ...{
      ...of,
      id: crypto.randomUUID(),
      name: `参加 ${place}`,
      place: place + 1,
      attended: place === APPLICANTS_SHOWN,
    },
  }))
  await asActor(officer, (tx) => tx.eventApplication.createMany({ data: people }))
  const onDay = atTime(officer, '2026-12-20T12:00:00+09:00')
  const page = (number: number) => asActor(onDay, (tx) => listApplicants(tx, id, number))
  expect((await page(1)).seated).toHaveLength(APPLICANTS_SHOWN)
  expect((await page(2)).seated.map(({ name }) => name)).toEqual([
    `参加 ${APPLICANTS_SHOWN}`,
    `参加 ${APPLICANTS_SHOWN + 1}`,
  ])
  const shown = (await page(1)).seated.map((one) => one.id)
  const kept = await asActor(onDay, (tx) =>
    keepAttendance(tx, onDay, id, { shown, attended: shown.slice(0, 3), page: 1 }),
  )
  expect(kept).toEqual({ page: 1 })
  expect((await page(2)).seated.map(({ attended }) => attended)).toEqual([true, false])
  expect((await page(2)).attended).toBe(4)
})
