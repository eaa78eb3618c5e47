import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { listMeetingChoices } from '@/lib/library/choose-meeting'
import { fileDocument } from '@/lib/library/file'
import { attachToDocument, readLibraryFile } from '@/lib/library/files'
import { DocumentInput } from '@/lib/library/input'
import { listDocumentsOf, readDocument } from '@/lib/library/list'
import { changePlan } from '@/lib/plannedSessions/change'
import { PlanChange } from '@/lib/plannedSessions/input'
import { listMyMeetings } from '@/lib/plannedSessions/list-mine'
import { createConsultation } from '@/tests/factories/consultations'
import { askParty, createMeeting, given } from '@/tests/factories/meetings'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { advisorOf, officerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

const FILE = { fileName: '資料.pdf', format: 'pdf', contentType: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) }

/** A planned meeting to which an advisor comes, with a municipality beside that has nothing to do with it. */
async function openMeeting() {
  const bureau = await createBureau()
  const officer = await officerOf(bureau)
  const staff = await staffOf(await createMunicipality({ bureau }))
  const neighbour = await staffOf(await createMunicipality({ bureau }))
  const consultation = await createConsultation({ staff })
  const { id: supportId } = await createSupportUnderWay({ officer, staff, consultation })
  const [advisor, asked] = [await advisorOf(bureau), await advisorOf(bureau)]
  await askParty(officer, supportId, advisor)
  await askParty(officer, supportId, asked, 'sent')
  const meeting = await createMeeting(officer, supportId)
  const choice = `session.${meeting.id}`
  const file = (typed: object = {}, who: Actor = officer) => {
    const input = DocumentInput.parse({ meeting: choice, number: '資料1', title: '次第', ...typed })
    return asActor(who, (tx) => fileDocument(tx, who, input))
  }
  return { bureau, officer, staff, neighbour, advisor, asked, consultation, supportId, meeting, choice, file }
}

const read = (who: Actor, id: string) => asActor(who, (tx) => readDocument(tx, id))

test('a document filed under a kept meeting takes its name, day and consultation, and stands with both', async () => {
  const { officer, consultation, meeting, file, bureau, choice } = await openMeeting()
  const { id } = given(await file())
  expect(await read(officer, id)).toMatchObject({
    meeting: { kind: 'case', name: `第1回 ${consultation.number}`, heldOn: new Date('2099-12-10') },
    consultation: { number: consultation.number },
    plannedSession: { id: meeting.id },
  })
  const ofCase = await asActor(officer, (tx) => listDocumentsOf(tx, consultation.id))
  expect(ofCase.map((one) => one.id)).toEqual([id])
  const shown = await asActor(officer, (tx) => listMyMeetings(tx))
  expect(shown.find((one) => one.id === meeting.id)?.documents.map((one) => one.id)).toEqual([id])
  const choices = await asActor(officer, (tx) => listMeetingChoices(tx, bureau.id, '2026-11-20', choice))
  expect(choices).toMatchObject([{ value: choice, day: '2099-12-10' }])
  expect(await file()).toEqual(new Refusal([{ field: 'number', key: 'taken' }]))
})

test('what is released is read by those who come to the meeting and by nobody else, its files likewise', async () => {
  const { officer, staff, neighbour, advisor, asked, meeting, file } = await openMeeting()
  const { id } = given(await file({ audience: 'meeting' }))
  const { id: inner } = given(await file({ number: '資料2' }))
  const storageKey = crypto.randomUUID()
  await asActor(officer, (tx) => attachToDocument(tx, officer, id, [{ ...FILE, storageKey }]))
  const fileId = (await read(officer, id))?.files[0]?.id ?? ''
  const open = (who: Actor) => asActor(who, (tx) => readLibraryFile(tx, { id, fileId }))
  const documents = async (who: Actor) =>
    (await asActor(who, listMyMeetings)).find((one) => one.id === meeting.id)?.documents.map((one) => one.id)
  for (const who of [staff, advisor]) {
    expect((await read(who, id))?.title).toBe('次第')
    expect(await read(who, inner)).toBeNull()
    expect((await open(who))?.fileName).toBe('資料.pdf')
    expect(await documents(who)).toEqual([id])
  }
  for (const who of [neighbour, asked, await officerOf(await createBureau())]) {
    expect(await read(who, id)).toBeNull()
    expect(await open(who)).toBeNull()
    expect(await documents(who)).toBeUndefined()
  }
})

test('a kept meeting is chosen with its own consultation only, and nothing is released without one', async () => {
  const { bureau, staff, file } = await openMeeting()
  const other = await createConsultation({ staff })
  const refused = (field: string, key: string) => new Refusal([{ field, key }])
  expect(await file({ consultation: other.number })).toEqual(refused('consultation', 'otherCase'))
  expect(await file({ audience: 'council' })).toEqual(refused('audience', 'caseStays'))
  const typed = { meeting: '', meetingName: '打合せ', heldOn: 'R8.11.1' }
  expect(await file({ ...typed, audience: 'meeting' })).toEqual(refused('audience', 'needsMeeting'))
  expect(await file({ meeting: '' })).toEqual(refused('meetingName', 'required'))
  expect(await file({ meeting: 'session.nonsense' })).toEqual(refused('meeting', 'choose'))
  const foreign = await openMeeting()
  expect(await file({ meeting: foreign.choice })).toEqual(refused('meeting', 'choose'))
  const { id } = given(await file(typed))
  const officer = await officerOf(bureau)
  const known = (await asActor(officer, (tx) => listMeetingChoices(tx, bureau.id, '2026-11-20', ''))).find(
    ({ kind }) => kind === 'known',
  )
  const { id: second } = given(await file({ meeting: known?.value, number: '資料2' }))
  expect((await read(officer, second))?.meeting).toEqual((await read(officer, id))?.meeting)
})

test('when the meeting is put off its documents follow', async () => {
  const { officer, supportId, meeting, file } = await openMeeting()
  const { id } = given(await file({ audience: 'meeting' }))
  const input = PlanChange.parse({ label: '第1回（延期）', plannedOn: '2099-12-20', version: '1' })
  given(await asActor(officer, (tx) => changePlan(tx, officer, supportId, meeting.id, input)))
  const moved = await read(officer, id)
  expect(moved?.meeting).toMatchObject({ heldOn: new Date('2099-12-20'), name: expect.stringContaining('延期') })
})
