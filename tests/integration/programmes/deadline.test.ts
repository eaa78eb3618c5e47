import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { decideLate } from '@/lib/programmes/decide-late'
import { answerExtension, askExtension } from '@/lib/programmes/extensions'
import { recordEntry } from '@/lib/programmes/record-entry'
import { withdrawEntry } from '@/lib/programmes/withdraw-entry'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import {
  accepted,
  at,
  createEntry,
  createEntryDraft,
  createProgramme,
  OPENS,
  sendAt,
  WRITTEN,
} from '@/tests/factories/programmes'

const LATE = '2026-05-11T17:15:01+09:00'

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const manager = await managerOf(bureau)
  return {
    ...{ bureau, prefecture, municipality, manager, programmeId: await createProgramme(manager) },
    staff: await staffOf(municipality),
  }
}

test.each([
  ['the second before', '2026-05-11T17:14:59.999+09:00', true],
  ['the very second', '2026-05-11T17:15:00+09:00', true],
  ['the end of the very second', '2026-05-11T17:15:00.999+09:00', true],
  ['the second after', LATE, false],
])('An entry handed in %s of the closing: in time %s', async (_name, clock, isInTime) => {
  const { staff, programmeId } = await world()
  const id = await createEntryDraft(staff, programmeId)
  const sent = await sendAt(staff, id, clock)
  expect(sent instanceof Refusal ? sent.errors : sent).toEqual(isInTime ? { id } : [{ field: '', key: 'closed' }])
  const row = await asActor(staff, (tx) => tx.programmeEntry.findUniqueOrThrow({ where: { id } }))
  expect(row).toMatchObject({ state: isInTime ? 'sent' : 'draft', isLate: false })
})

test('Before the opening nothing is handed in', async () => {
  const { staff, programmeId } = await world()
  const id = await createEntryDraft(staff, programmeId)
  const sent = await sendAt(staff, id, '2026-04-15T08:59:59+09:00')
  expect(sent instanceof Refusal && sent.errors).toEqual([{ field: '', key: 'notOpen' }])
})

test('Two colleagues send the same entry at the last second: once it is done, and two municipalities stand beside each other', async () => {
  const { staff, municipality, prefecture, programmeId } = await world()
  const [colleague, neighbour] = [await staffOf(municipality), await staffOf(await createMunicipality({ prefecture }))]
  const [id, theirs] = [await createEntryDraft(staff, programmeId), await createEntryDraft(neighbour, programmeId)]
  const sent = await Promise.allSettled([
    sendAt(staff, id, '2026-05-11T17:15:00+09:00'),
    sendAt(colleague, id, '2026-05-11T17:15:00+09:00'),
    sendAt(neighbour, theirs, '2026-05-11T17:15:00+09:00'),
  ])
  expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(sent.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(InvalidTransition) })
})

test('After the closing an entry is handed in as a late one only, with the words why, and is decided on once', async () => {
  const { staff, manager, programmeId } = await world()
  const id = await createEntryDraft(staff, programmeId)
  const without = await sendAt(staff, id, LATE, { asLate: true, lateNote: '' })
  expect(without instanceof Refusal && without.errors).toEqual([{ field: 'lateNote', key: 'required' }])
  accepted(await sendAt(staff, id, LATE, { asLate: true, lateNote: '決裁が遅れた。' }))
  const read = () => asActor(staff, (tx) => tx.programmeEntry.findUniqueOrThrow({ where: { id } }))
  expect(await read()).toMatchObject({ state: 'sent', isLate: true, lateState: 'pending' })
  const decide = (reason: string) =>
    asActor(manager, (tx) => decideLate(tx, manager, id, { lateState: 'accepted', lateReason: reason }))
  await decide('災害対応のため。')
  await expect(decide('もう一度')).rejects.toThrow(InvalidTransition)
  expect(await read()).toMatchObject({ lateState: 'accepted', lateReason: '災害対応のため。' })
})

test('More time is asked for before the closing and granted to that municipality alone', async () => {
  const { staff, manager, prefecture, programmeId } = await world()
  const neighbour = await staffOf(await createMunicipality({ prefecture }))
  const [id, theirs] = [await createEntryDraft(staff, programmeId), await createEntryDraft(neighbour, programmeId)]
  const wish = { extensionReason: '議会のため', wantedUntil: '2026-05-13T12:00:00+09:00' }
  const ask = (clock: string) => asActor(at(staff, clock), (tx) => askExtension(tx, at(staff, clock), id, wish))
  const asked = accepted(await ask('2026-05-11T17:15:00+09:00'))
  await expect(ask('2026-05-11T17:15:00+09:00')).rejects.toThrow(InvalidTransition)
  const afterwards = at(neighbour, LATE)
  const tooLate = await asActor(afterwards, (tx) => askExtension(tx, afterwards, theirs, wish))
  expect(tooLate instanceof Refusal && tooLate.errors).toEqual([{ field: '', key: 'closed' }])
  const answer = { decision: 'granted' as const, grantedUntil: null, answer: '議会日程を考慮した。' }
  await expect(asActor(neighbour, (tx) => answerExtension(tx, neighbour, asked.id, answer))).rejects.toThrow(NotFound)
  accepted(await asActor(manager, (tx) => answerExtension(tx, manager, asked.id, answer)))
  expect(await sendAt(staff, id, '2026-05-13T12:00:00+09:00')).toEqual({ id })
  expect(await sendAt(neighbour, theirs, LATE)).toBeInstanceOf(Refusal)
})

test('A paper that came before the closing is in time, whenever it is typed; one that came after is late', async () => {
  const { bureau, prefecture, municipality, programmeId } = await world()
  const other = await createMunicipality({ prefecture })
  const [officer, county] = [await officerOf(bureau), await prefectureStaffOf(prefecture)]
  const record = (person: typeof officer, code: string, receivedAt: string, lateNote = '') => {
    const typist = at(person, '2026-05-13T09:00:00+09:00')
    const typed = { ...WRITTEN, municipality: code, channel: 'paper' as const, receivedAt, lateNote }
    return asActor(typist, (tx) => recordEntry(tx, typist, programmeId, typed))
  }
  const inTime = accepted(await record(officer, municipality.code, '2026-05-11T17:15:00+09:00'))
  const refused = await record(county, other.code, '2026-05-12T08:30:00+09:00')
  expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'lateNote', key: 'required' }])
  const late = accepted(await record(county, other.code, '2026-05-12T08:30:00+09:00', '郵送のため'))
  const rows = await asActor(officer, (tx) => tx.programmeEntry.findMany({ where: { programmeId } }))
  expect(rows.find(({ id }) => id === inTime.id)).toMatchObject({ isLate: false, recordedByName: officer.name })
  expect(rows.find(({ id }) => id === late.id)).toMatchObject({ isLate: true, sharedWithPrefecture: true })
  const again = await record(officer, municipality.code, OPENS)
  expect(again instanceof Refusal && again.errors).toEqual([{ field: 'municipality', key: 'enteredAlready' }])
  const strange = await record(county, (await createMunicipality({ bureau })).code, OPENS)
  expect(strange instanceof Refusal && strange.errors).toEqual([{ field: 'municipality', key: 'unknownOrganisation' }])
})

test('An entry taken back stays in the list, and another may be handed in', async () => {
  const { staff, manager, programmeId } = await world()
  const id = await createEntry(staff, programmeId)
  await asActor(staff, (tx) => withdrawEntry(tx, staff, id, { withdrawReason: '体制が変わった。' }))
  await expect(asActor(staff, (tx) => withdrawEntry(tx, staff, id, { withdrawReason: '' }))).rejects.toThrow(
    InvalidTransition,
  )
  const again = await createEntry(staff, programmeId)
  const states = await asActor(manager, (tx) => tx.programmeEntry.findMany({ select: { id: true, state: true } }))
  expect(states).toHaveLength(2)
  expect(states).toEqual(
    expect.arrayContaining([
      { id, state: 'withdrawn' },
      { id: again, state: 'sent' },
    ]),
  )
})
