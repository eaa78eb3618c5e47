import type { MeasureKey } from '@/lib/reports/measures'

export type Fact = readonly [row: unknown, column: unknown, value?: number]
type Reckoned = { value: number | null; n: number; missing: number }
/** What the one number of a measure is, where its facts say what came of them, which of these are good, and which are left out. */
type Rule = {
  is: 'count' | 'median' | 'share' | 'mean' | 'sum'
  said?: 'column'
  good?: readonly string[]
  missing: readonly string[]
  least?: number
}

const COUNT: Rule = { is: 'count', missing: [] }
const THEME: Rule = { is: 'count', missing: ['none'] }
const ASKED: Rule = { is: 'share', good: ['answered'], missing: ['scheduled'] }
const POINTS: Rule = { is: 'mean', missing: ['not_used', 'none'] }
const BY_POINTS: Rule = { ...POINTS, said: 'column' }
const REPLIES: Rule = { is: 'share', said: 'column', good: ['answered', 'declined'], missing: ['withdrawn'] }
const COST: Rule = { is: 'sum', said: 'column', missing: [] }
const KNOWN: Rule = { is: 'count', said: 'column', missing: ['unrecorded'] }

/** Written down apart from the table that the reports read, in the words of the definitions that people are shown. */
export const RULES: Record<MeasureKey, Rule> = {
  received: COUNT,
  received_years: COUNT,
  themes: THEME,
  theme_sizes: THEME,
  theme_stages: THEME,
  theme_years: THEME,
  menus: COUNT,
  menu_prefectures: COUNT,
  combinations: COUNT,
  first_answer: { is: 'median', missing: ['unanswered', 'withdrawn'] },
  in_time: { is: 'share', good: ['in_time'], missing: ['not_yet', 'withdrawn'] },
  resolution: { is: 'median', missing: ['open', 'withdrawn'] },
  age: COUNT,
  waiting: COUNT,
  load: COUNT,
  coverage: { is: 'share', good: ['in_period'], missing: [] },
  follow_ups: ASKED,
  follow_up_points: { ...ASKED, said: 'column' },
  follow_up_prefectures: { ...ASKED, said: 'column' },
  usefulness: POINTS,
  menu_usefulness: BY_POINTS,
  useful: { is: 'share', said: 'column', good: ['useful'], missing: ['none'] },
  effects: { is: 'count', missing: ['partly', 'without'] },
  party_kinds: REPLIES,
  parties: REPLIES,
  declines: { is: 'share', said: 'column', good: ['declined'], missing: ['waiting', 'late', 'withdrawn'] },
  party_usefulness: { ...BY_POINTS, least: 5 },
  advisor_evaluations: { is: 'mean', said: 'column', missing: ['none'], least: 5 },
  versions: COUNT,
  version_waits: { is: 'share', said: 'column', good: ['soon'], missing: ['not_started'] },
  version_usefulness: BY_POINTS,
  version_indicators: { is: 'share', said: 'column', good: ['measured'], missing: [] },
  costs: COST,
  version_costs: COST,
  cost_sessions: COUNT,
  version_cost_sessions: COUNT,
  cost_supports: KNOWN,
  version_cost_supports: KNOWN,
  menu_indicators: { is: 'share', said: 'column', good: ['moved'], missing: ['partly', 'without'] },
}

/** The one number of a measure over these facts, reckoned one after the other. */
export function reckon(key: MeasureKey, facts: readonly Fact[]): Reckoned {
  const { is, said, good = [], missing, least = 1 } = RULES[key]
  const words = facts.map(([row, column]) => String(said === 'column' ? column : row))
  const told = facts.filter((_, at) => !missing.includes(words[at] ?? ''))
  const left = facts.length - told.length
  const sum = told.reduce((all, [, , value = 0]) => all + value, 0)
  if (is === 'count') return { value: facts.length, n: facts.length, missing: left }
  const n = told.length
  const reckoned = {
    median: () => medianOf(told.map(([, , value]) => value ?? 0)),
    sum: () => (n > 0 ? sum : null),
    share: () => (n > 0 ? words.filter((word) => good.includes(word)).length / n : null),
    mean: () => {
      const points = words.filter((word) => !missing.includes(word)).map(Number)
      return n >= least ? points.reduce((all, one) => all + one, 0) / n : null
    },
  }
  return { value: reckoned[is](), n, missing: left }
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
