import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { EXPORT_COLUMNS, exportLines } from '@/lib/reports/export-lines'
import { readReport } from '@/lib/reports/read-report'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { createGapsWorld, type Known } from './world'

/** Asked 17 times, answered after 12 business days, helped once in six, two of three parties declining. */
const UNMET: Known = {
  ...{ asked: 17, answeredOn: '2026-06-17', points: [4, 1, 2, 3, 2, 1] },
  replies: ['declined', 'declined', 'answered'],
}
const MET: Known = {
  asked: 40,
  answeredOn: '2026-06-03',
  points: [5, 5, 4, 4, 5, 4],
  replies: ['answered', 'answered', 'accepted'],
}
const FEW: Known = { ...UNMET, asked: 4 }
const RARE_WORDS: Known = { asked: 30, answeredOn: '2026-06-04', points: [1, 1], replies: ['declined', 'declined'] }

test('the need asked about often, helped little, answered late and declined comes first; what is met or hardly known does not', async () => {
  const { manager, themes } = await createGapsWorld([MET, RARE_WORDS, UNMET, FEW])
  const { gaps } = await asActor(manager, (tx) => readReport(tx, manager, 'gaps', { year: '2026' }))
  for (const side of ['size', 'prefecture'] as const) {
    const { ranked, quiet, few } = gaps![side]
    expect(ranked).toMatchObject([
      {
        ...{ theme: themes[2], count: 17 },
        figures: {
          received: { value: 17 },
          first_answer: { value: 12, n: 17 },
          useful: { value: 1 / 6, n: 6 },
          declines: { value: 2 / 3, n: 3 },
        },
        // 17 × (0.4 × 5/6 + 0.3 × (12 − 5)/15 + 0.3 × 2/3) = 11.44…
        score: 11.4,
      },
    ])
    expect(quiet).toBe(2)
    expect(few.map(({ theme }) => theme)).toEqual([themes[3]])
  }
})

test('four consultations are listed without a score, a fifth ranks them', async () => {
  const { manager, themes } = await createGapsWorld([FEW, { ...UNMET, asked: 5 }])
  const { gaps } = await asActor(manager, (tx) => readReport(tx, manager, 'gaps', {}))
  expect(gaps!.prefecture.ranked.map(({ theme, count }) => [theme, count])).toEqual([[themes[1], 5]])
  expect(gaps!.prefecture.few).toMatchObject([{ theme: themes[0], count: 4 }])
  expect(gaps!.prefecture.few[0]).not.toHaveProperty('score')
})

test('the files hold rank, score and figures; outside the bureau and at another desk there is nothing', async () => {
  const { manager } = await createGapsWorld([UNMET, FEW])
  const [inside, outside] = await asActor(manager, async (tx) => [
    await readReport(tx, manager, 'gaps', {}),
    await readReport(tx, manager, 'gaps', { for: 'outside' }),
  ])
  const column = (name: string) => EXPORT_COLUMNS.indexOf(name)
  const lines = exportLines(inside, 'ja', (key) => key).filter((line) => line[column('measure')] === 'gaps.size')
  expect(lines.map((line) => [line[column('column')], line[column('value')], line[column('n')]])).toEqual([
    ['gaps.rank', 1, null],
    ['gaps.score', 11.4, 17],
    ['measures.received.short', 17, 17],
    ['measures.useful.short', 16.7, 6],
    ['measures.first_answer.short', 12, 17],
    ['measures.declines.short', 66.7, 3],
    ['gaps.rank', 'gaps.few', 4],
    ['measures.received.short', 4, 4],
    ['measures.useful.short', 16.7, 6],
    ['measures.first_answer.short', 12, 4],
    ['measures.declines.short', 66.7, 3],
  ])
  expect(outside.gaps).toBeNull()
  for (const key of ['useful', 'declines'] as const) expect(outside.cells.has(key)).toBe(false)
  const bureau = await createBureau()
  const stranger = { ...(await officerOf(bureau)), bureauId: bureau.id }
  const theirs = await asActor(stranger, (tx) => readReport(tx, stranger, 'gaps', {}))
  expect(theirs.gaps).toEqual({
    size: { ranked: [], quiet: 0, few: [] },
    prefecture: { ranked: [], quiet: 0, few: [] },
  })
})
