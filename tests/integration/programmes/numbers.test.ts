import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { listProgrammes } from '@/lib/programmes/list-programmes'
import { readNumbers } from '@/lib/programmes/read-numbers'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { nextNumber } from '@/tests/factories/owner'
import { headquartersPerson, managerOf, staffOf } from '@/tests/factories/people'
import { accepted, at, createEntry, createEntryDraft, createProgramme, sendAt } from '@/tests/factories/programmes'

test('Headquarters sees of every bureau how many entered and were selected against the quota, of drafts and withdrawn ones nothing, and no entry itself', async () => {
  const fiscalYear = 2000 + (nextNumber() % 90)
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const manager = await managerOf(bureau)
  const programmeId = await createProgramme(manager, { fiscalYear, quota: 2 })
  const town = async () => await staffOf(await createMunicipality({ prefecture }))
  await createEntry(await town(), programmeId)
  const late = await town()
  const lateId = await createEntryDraft(late, programmeId)
  accepted(await sendAt(late, lateId, '2026-05-11T17:15:01+09:00', { asLate: true, lateNote: '決裁が遅れた。' }))
  await createEntryDraft(await town(), programmeId)

  const headquarters = at(await headquartersPerson(), '2026-05-20T10:00:00+09:00')
  const { year, rows, types } = await asActor(headquarters, (tx) => readNumbers(tx, String(fiscalYear)))
  expect(year).toBe(fiscalYear)
  expect(rows.find((row) => row.bureau.id === bureau.id)?.led).toEqual({
    ...{ quota: 2, phase: 'closed', entries: 2, late: 1, selected: 0 },
  })
  expect(types.find(({ type }) => type === 'bureau_led')).toMatchObject({ quota: 2, entries: 2, late: 1 })
  const listed = await asActor(headquarters, (tx) => listProgrammes(tx, headquarters))
  expect(listed.find(({ id }) => id === programmeId)).toMatchObject({ entries: 2, selected: 0 })
  expect(await asActor(headquarters, (tx) => tx.programmeEntry.count({ where: { programmeId } }))).toBe(0)
  const other = await managerOf(await createBureau())
  const elsewhere = await asActor(other, (tx) => readNumbers(tx, String(fiscalYear)))
  expect(elsewhere.types.every(({ entries }) => entries === 0)).toBe(true)
})
