import { beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { ReportAddress } from '@/lib/reports/address'
import { readReport } from '@/lib/reports/read-report'
import { countMonths } from '@/lib/reports/sums/count-months'
import { asSuperuser } from '../../desk-lists/many'
import { chanceOf } from '../random/chance'
import type { Row } from '../random/insert'
import { makeRecords, type Records } from '../random/make'
import { onlyNotes } from '../random/only-notes'
import { NOW } from '../world'
import { expectRanked } from './expect-ranked'

const WHOLE = { from: '2024-01-01', until: '2026-12-31' }
const ADDRESSES: ((of: Records) => ReportAddress)[] = [
  () => WHOLE,
  () => ({ year: '2025' }),
  ({ themes }) => ({ ...WHOLE, theme: themes[1]! }),
  ({ prefectures, menus }) => ({ ...WHOLE, prefecture: prefectures[0]!.prefectureCode, menu: menus[0]!.key }),
  () => ({ ...WHOLE, size: 'over_200k', stage: 'trial' }),
]

beforeAll(onlyNotes)

test('whatever the records, the order is that of scores reckoned apart, and each figure lists exactly what it counts', {
  timeout: 120_000,
}, async () => {
  const records = await makeRecords(chanceOf(3))
  for (const addressFor of ADDRESSES) await expectRanked(records, addressFor(records))
})

test('counted beforehand the order is the same, and so it is at once after a theme, a size or an answer has changed', {
  timeout: 180_000,
}, async () => {
  const records = await makeRecords(chanceOf(20_261_122))
  await countMonths(NOW)
  for (const addressFor of ADDRESSES) await expectRanked(records, addressFor(records))
  const read = () => asActor(records.manager, (tx) => readReport(tx, records.manager, 'gaps', WHOLE, []))
  for (const [what, change] of Object.entries(CHANGES)) {
    const before = (await read()).gaps
    await change(records)
    expect([what, (await read()).gaps]).not.toEqual([what, before])
    await expectRanked(records, WHOLE)
  }
  await countMonths(NOW)
  await expectRanked(records, WHOLE)
})

test('what was counted beforehand is really read, whole years in one as long as their months are the same', async () => {
  const records = await makeRecords(chanceOf(7))
  await countMonths(NOW)
  const few = async () => {
    const { gaps } = await asActor(records.manager, (tx) => readReport(tx, records.manager, 'gaps', WHOLE, []))
    return gaps!.prefecture.few.length
  }
  const falsify = (measure: string, count: string) =>
    asSuperuser((client) =>
      client.query(
        `UPDATE report_sums SET counts = ARRAY(SELECT ${count} FROM unnest(counts) n) WHERE bureau_id = $1 AND measure = $2`,
        [records.bureau.id, measure],
      ),
    )
  const real = await few()
  expect(real).toBeLessThan(8)
  await falsify('crossed_received_years', 'n + 1000')
  expect(await few()).toBe(0)
  await falsify('crossed_received', 'n')
  expect(await few()).toBe(real)
  await falsify('crossed_received', '0')
  expect(await few()).toBe(8)
})

/** Changes one old record in the database, where its triggers see it, and among the records as they were thrown. */
const CHANGES: Record<string, (of: Records) => Promise<unknown>> = {
  'a theme taken away where supports were answered': async ({ tables }) => {
    const answered = tables.effects!.filter((e) => e.answered_at !== null && e.usefulness !== null)
    const themes = tables.consultation_themes!
    const at = themes.findIndex(({ consultation_id }) => answered.some((e) => e.consultation_id === consultation_id))
    const [gone] = themes.splice(at, 1)
    await changed('DELETE FROM consultation_themes WHERE consultation_id = $1 AND theme_key = $2', gone!, 'theme_key')
  },
  'a theme put where a party declined': async ({ tables, themes }) => {
    const request = tables.requests!.find(
      ({ state, consultation_id }) => state === 'declined' && themesOf(consultation_id).length < 4,
    )!
    const theme_key = themes.find((key) => !themesOf(request.consultation_id).includes(key))!
    const row = { ...owned(request), theme_key }
    tables.consultation_themes!.push(row)
    await insertNoticed('consultation_themes', row)
    function themesOf(id: unknown) {
      return tables.consultation_themes!.filter((one) => one.consultation_id === id).map((one) => one.theme_key)
    }
  },
  'an answer': async ({ tables }) => {
    for (const effect of tables.effects!.filter(({ usefulness }) => usefulness === 5)) {
      effect.usefulness = 1
      await asSuperuser((client) => client.query('UPDATE effects SET usefulness = 1 WHERE id = $1', [effect.id]))
    }
  },
  'a population': async ({ tables }) => {
    const figure = tables.figures!.find(({ value }) => value === 250_000)!
    figure.value = 9
    await asSuperuser((client) => client.query('UPDATE figures SET value = 9 WHERE id = $1', [figure.id]))
  },
}

function owned({ consultation_id, asking_organisation_id, bureau_id, prefecture_code }: Row) {
  return { consultation_id, asking_organisation_id, bureau_id, prefecture_code }
}

async function changed(statement: string, row: Row, more: string) {
  await asSuperuser((client) => client.query(statement, [row.consultation_id, row[more]]))
}

async function insertNoticed(table: string, row: Row) {
  const names = Object.keys(row)
  const marks = names.map((_, at) => `$${at + 1}`)
  await asSuperuser((client) => client.query(`INSERT INTO ${table} (${names}) VALUES (${marks})`, Object.values(row)))
}
