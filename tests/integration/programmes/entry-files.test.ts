import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { attachToEntry, listEntryFiles, readEntryFile, removeEntryFile } from '@/lib/programmes/entry-files'
import { recordEntry } from '@/lib/programmes/record-entry'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { headquartersPerson, managerOf, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { accepted, at, createEntryDraft, createProgramme, OPENS, sendAt, WRITTEN } from '@/tests/factories/programmes'

const IN_TIME = '2026-04-20T10:00:00+09:00'
const file = (fileName: string) => ({
  ...{ fileName, format: 'txt', contentType: 'text/plain', bytes: 3, sha256: 'abc', storageKey: randomUUID() },
})

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const manager = await managerOf(bureau)
  const programmeId = await createProgramme(manager)
  const [staff, officer] = [await staffOf(municipality), at(await officerOf(bureau), IN_TIME)]
  const county = at(await prefectureStaffOf(prefecture), IN_TIME)
  const neighbour = await staffOf(await createMunicipality({ prefecture }))
  return { municipality, manager, programmeId, staff, officer, county, neighbour }
}

const attach = (person: Actor, entryId: string, ...names: string[]) =>
  asActor(person, (tx) => attachToEntry(tx, person, entryId, names.map(file)))
const namesFor = async (person: Actor, entryId: string) =>
  (await asActor(person, (tx) => listEntryFiles(tx, entryId))).map(({ fileName }) => fileName)

test('Files of a draft are the municipality’s alone; handed in, its bureau reads them, and its prefecture only what is shared', async () => {
  const { staff, officer, county, neighbour, programmeId } = await world()
  const id = await createEntryDraft(staff, programmeId)
  await attach(staff, id, '計画.txt', '名簿.txt')
  const [kept] = await asActor(staff, (tx) => listEntryFiles(tx, id))
  const fileId = kept?.id ?? ''
  expect(await namesFor(officer, id)).toEqual([])
  for (const stranger of [officer, county, neighbour]) {
    await expect(attach(stranger, id, '余計.txt')).rejects.toThrow(NotFound)
    expect(await asActor(stranger, (tx) => readEntryFile(tx, { entryId: id, fileId }))).toBeNull()
  }
  await asActor(staff, (tx) => removeEntryFile(tx, staff, { entryId: id, fileId }))
  accepted(await sendAt(staff, id, IN_TIME))
  expect(await namesFor(officer, id)).toEqual(['名簿.txt'])
  expect(await namesFor(county, id)).toEqual([])
  expect(await namesFor(neighbour, id)).toEqual([])
  await attach(staff, id, '追加.txt')
  await attach(officer, id, '写し.txt')
  expect((await namesFor(staff, id)).sort()).toEqual(['写し.txt', '名簿.txt', '追加.txt'])
  const [sent] = await asActor(staff, (tx) => listEntryFiles(tx, id))
  const remove = asActor(staff, (tx) => removeEntryFile(tx, staff, { entryId: id, fileId: sent?.id ?? '' }))
  await expect(remove).rejects.toThrow(NotPermitted)
})

test('What a prefecture recorded it adds to and reads; headquarters reads its own programmes’ only', async () => {
  const { municipality, officer, county, programmeId } = await world()
  const typed = { ...WRITTEN, municipality: municipality.code, channel: 'paper' as const, lateNote: '' }
  const { id } = accepted(
    await asActor(county, (tx) => recordEntry(tx, county, programmeId, { ...typed, receivedAt: OPENS })),
  )
  await attach(county, id, '申込書.txt')
  expect(await namesFor(county, id)).toEqual(['申込書.txt'])
  expect(await namesFor(officer, id)).toEqual(['申込書.txt'])
  const headquarters = at(await headquartersPerson(), IN_TIME)
  expect(await namesFor(headquarters, id)).toEqual([])
  await expect(attach(headquarters, id, '余計.txt')).rejects.toThrow(NotFound)
})

test('More than ten are given back, two at once too; after the decision nothing is added', async () => {
  const { staff, manager, programmeId } = await world()
  const id = await createEntryDraft(staff, programmeId)
  const eight = Array.from({ length: 8 }, (_, index) => `${index}.txt`)
  const beyond = await Promise.all([attach(staff, id, ...eight), attach(staff, id, ...eight)])
  expect(beyond.map((left) => left.length).sort()).toEqual([0, 6])
  expect(await namesFor(staff, id)).toHaveLength(10)
  await asActor(
    manager,
    (tx) =>
      tx.$executeRaw`UPDATE programmes SET state = 'decided', decided_at = app.now(), decided_by_name = 'x' WHERE id = ${programmeId}::uuid`,
  )
  await expect(attach(staff, id, '遅い.txt')).rejects.toThrow(NotPermitted)
})
