import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import type { ReportAddress } from '@/lib/reports/address'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { readReport } from '@/lib/reports/read-report'
import { REPORT_KEYS, REPORTS } from '@/lib/reports/reports'
import { chanceOf } from './random/chance'
import { countAll } from './random/count'
import { expectBeside } from './random/expect-figures'
import { makeRecords } from './random/make'

type Beside = { is: string; address: ReportAddress; from: string; until: string }

/** Which days stand beside which, written down apart from what reckons them. It is 20 November 2026. */
const BESIDE: readonly Beside[] = [
  { is: 'as many days of last year', address: {}, from: '2025-04-01', until: '2025-11-20' },
  { is: 'the year before', address: { year: '2025' }, from: '2024-04-01', until: '2025-03-31' },
  { is: 'the quarter before', address: { year: '2026', part: 'q1' }, from: '2026-01-01', until: '2026-03-31' },
  {
    ...{ is: 'the quarter of a year earlier', address: { year: '2026', part: 'q1', beside: 'year_before' } },
    ...{ from: '2025-04-01', until: '2025-06-30' },
  },
  {
    ...{ is: 'the February of a leap year', address: { year: '2024', part: 'm02', beside: 'year_before' } },
    ...{ from: '2024-02-01', until: '2024-02-29' },
  },
  {
    ...{ is: 'the last day of a fiscal year', address: { from: '2026-04-01', until: '2026-04-01' } },
    ...{ from: '2026-03-31', until: '2026-03-31' },
  },
  {
    ...{ is: 'New Year’s Day, and not the day before', address: { from: '2026-01-02', until: '2026-01-02' } },
    ...{ from: '2026-01-01', until: '2026-01-01' },
  },
]

test('the numbers beside those of every report are what plain loops reckon over the days meant', {
  timeout: 120_000,
}, async () => {
  const records = await makeRecords(chanceOf(7))
  const { prefectures, manager } = records
  for (const { is, address, from, until } of BESIDE)
    for (const on of [{}, { prefecture: prefectures[0]!.prefectureCode }])
      await asActor(manager, async (tx) => {
        const counted = countAll(records, from, until, on)
        for (const report of REPORT_KEYS) {
          const read = await readReport(tx, manager, report, { ...address, ...on }, [])
          const watched: readonly MeasureKey[] = REPORTS[report].watched
          const dated = watched.filter((key) => MEASURES[key].date !== 'today')
          expect([is, report, [...(read.beside?.cells.keys() ?? [])]]).toEqual([is, report, dated])
          expectBeside(is, read, counted)
        }
      })
})
