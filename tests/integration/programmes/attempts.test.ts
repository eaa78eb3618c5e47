import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { beginEntry } from '@/lib/programmes/begin-entry'
import { answerExtension, askExtension } from '@/lib/programmes/extensions'
import { RecordInput } from '@/lib/programmes/input'
import { listGranted } from '@/lib/programmes/list-granted'
import { readEntry } from '@/lib/programmes/read-entry'
import { recordEntry } from '@/lib/programmes/record-entry'
import { saveEntry } from '@/lib/programmes/save-entry'
import { withdrawEntry } from '@/lib/programmes/withdraw-entry'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { accepted, at, createEntryDraft, createProgramme, OPENS, sendAt, WRITTEN } from '@/tests/factories/programmes'

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const manager = await managerOf(bureau)
  const county = at(await prefectureStaffOf(prefecture), '2026-05-13T09:00:00+09:00')
  const staff = await staffOf(municipality)
  return { bureau, prefecture, municipality, manager, county, staff, programmeId: await createProgramme(manager) }
}

test('Within the time granted to a town an entry that the prefecture records is in time; its neighbour’s is late, and the wish itself stays unread', async () => {
  const { prefecture, municipality, manager, county, staff, programmeId } = await world()
  const neighbour = await createMunicipality({ prefecture })
  const draft = await createEntryDraft(staff, programmeId)
  const asking = at(staff, '2026-05-08T10:00:00+09:00')
  const wish = { extensionReason: '議会のため', wantedUntil: '2026-05-12T17:15:00+09:00' }
  const { id } = accepted(await asActor(asking, (tx) => askExtension(tx, asking, draft, wish)))
  const granted = { decision: 'granted' as const, grantedUntil: null, answer: '認めます。' }
  accepted(await asActor(manager, (tx) => answerExtension(tx, manager, id, granted)))
  const record = (code: string, receivedAt: string) =>
    asActor(county, (tx) =>
      recordEntry(tx, county, programmeId, {
        ...{ ...WRITTEN, municipality: code, channel: 'paper', receivedAt, lateNote: '郵送のため' },
      }),
    )
  const seen = await asActor(county, (tx) => listGranted(tx, prefecture.prefectureCode, programmeId))
  expect(seen.map(({ code, closing }) => [code, closing.toISOString()])).toEqual([
    [municipality.code, '2026-05-12T08:15:00.000Z'],
  ])
  expect(await asActor(county, (tx) => tx.programmeExtension.count({ where: { programmeId } }))).toBe(0)
  await asActor(asking, (tx) => tx.programmeEntry.deleteMany({ where: { id: draft } }))
  const own = accepted(await record(municipality.code, '2026-05-12T17:15:00+09:00'))
  const theirs = accepted(await record(neighbour.code, '2026-05-12T17:15:00+09:00'))
  const read = async (entryId: string) => (await asActor(county, (tx) => readEntry(tx, entryId)))?.isLate
  expect([await read(own.id), await read(theirs.id)]).toEqual([false, true])
})

test('Two sections of one town that begin at once go on with one entry; by post and in the portal at once, one stands', async () => {
  const { bureau, municipality, staff, programmeId } = await world()
  const [first, second] = [at(staff, OPENS), at(await staffOf(municipality), OPENS)]
  const begin = (person: Actor) => asActor(person, (tx) => beginEntry(tx, person, programmeId, { consultation: '' }))
  const both = await Promise.all([begin(first), begin(second)])
  const [one, other] = both.map((begun) => accepted(begun).id)
  expect(one).toBe(other)
  const save = (person: Actor, version: number) =>
    asActor(person, (tx) => saveEntry(tx, person, one ?? '', { ...WRITTEN, version, next: 'keep' }))
  accepted(await save(first, 1))
  await expect(save(second, 1)).rejects.toThrow(InvalidTransition)

  const officer = at(await officerOf(bureau), '2026-04-20T10:00:00+09:00')
  const record = asActor(officer, (tx) =>
    recordEntry(tx, officer, programmeId, {
      ...{ ...WRITTEN, municipality: municipality.code, channel: 'paper', receivedAt: OPENS, lateNote: '' },
    }),
  )
  const outcomes = await Promise.allSettled([record, sendAt(first, one ?? '', '2026-04-20T10:00:00+09:00')])
  const done = outcomes.filter(({ status, ...rest }) => status === 'fulfilled' && !isRefused(rest))
  expect(done).toHaveLength(1)
  const standing = await asActor(officer, (tx) => tx.programmeEntry.count({ where: { programmeId, state: 'sent' } }))
  expect(standing).toBe(1)
})

const isRefused = (outcome: object) => 'value' in outcome && outcome.value instanceof Refusal

test('Another town’s entry is not there: not to read, save, hand in, extend or take back', async () => {
  const { prefecture, staff, programmeId } = await world()
  const neighbour = at(await staffOf(await createMunicipality({ prefecture })), OPENS)
  const id = await createEntryDraft(staff, programmeId)
  expect(await asActor(neighbour, (tx) => readEntry(tx, id))).toBeNull()
  const wish = { extensionReason: '議会のため', wantedUntil: '2026-05-12T17:15:00+09:00' }
  for (const deed of [
    () => asActor(neighbour, (tx) => saveEntry(tx, neighbour, id, { ...WRITTEN, version: 2, next: 'keep' })),
    () => sendAt(neighbour, id, OPENS),
    () => asActor(neighbour, (tx) => askExtension(tx, neighbour, id, wish)),
    () => asActor(neighbour, (tx) => withdrawEntry(tx, neighbour, id, { withdrawReason: '' })),
  ])
    await expect(deed()).rejects.toThrow(NotFound)
})

test('An empty record names everything that is missing at once', () => {
  const missing = RecordInput.safeParse({}).error?.issues.map(({ path }) => path[0])
  expect(missing?.sort()).toEqual(['channel', 'contactName', 'municipality', 'receivedAt', 'situation', 'themeKeys'])
})
