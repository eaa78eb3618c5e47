import type { MeasureKey } from './measures'

type Report = { path: string; watched: readonly MeasureKey[]; measures: readonly MeasureKey[] }

/** The reports: where each stands, which numbers are watched first, and which measures it shows. */
export const REPORTS = {
  overview: {
    path: '/reports',
    watched: ['received', 'first_answer', 'in_time', 'age', 'menus', 'follow_ups', 'usefulness', 'coverage'],
    measures: ['received'],
  },
  needs: {
    path: '/reports/needs',
    watched: ['received'],
    measures: ['themes', 'theme_sizes', 'theme_stages', 'theme_years', 'received', 'received_years'],
  },
  response: {
    path: '/reports/response',
    watched: ['first_answer', 'in_time', 'resolution'],
    measures: ['first_answer', 'in_time', 'resolution', 'waiting', 'age'],
  },
  menus: { path: '/reports/menus', watched: ['menus'], measures: ['menus', 'menu_prefectures', 'combinations'] },
  effects: {
    path: '/reports/effects',
    watched: ['usefulness', 'effects'],
    measures: ['usefulness', 'menu_usefulness', 'effects'],
  },
  follow_ups: {
    path: '/reports/follow-ups',
    watched: ['follow_ups'],
    measures: ['follow_ups', 'follow_up_points', 'follow_up_prefectures'],
  },
  coverage: { path: '/reports/coverage', watched: ['coverage'], measures: ['coverage'] },
  load: { path: '/reports/load', watched: ['age'], measures: ['load'] },
  parties: {
    path: '/reports/parties',
    watched: ['party_kinds'],
    measures: ['party_kinds', 'parties', 'party_usefulness', 'advisor_evaluations'],
  },
  costs: {
    path: '/reports/costs',
    watched: ['costs', 'cost_supports', 'cost_sessions'],
    measures: ['menu_usefulness', 'menu_indicators'],
  },
  gaps: { path: '/reports/gaps', watched: ['received', 'first_answer', 'useful', 'declines'], measures: [] },
} as const satisfies Record<string, Report>

export type ReportKey = keyof typeof REPORTS
export const REPORT_KEYS = Object.keys(REPORTS).filter(isReport)

/** Whether there is a report of this name. */
export function isReport(key: string): key is ReportKey {
  return Object.hasOwn(REPORTS, key)
}

/** The reports whose numbers can be told for each version of a menu, and by which measures. */
const SPLIT: Partial<Record<ReportKey, readonly MeasureKey[]>> = {
  menus: ['versions', 'version_waits', 'version_usefulness', 'version_indicators'],
  effects: ['versions', 'version_waits', 'version_usefulness', 'version_indicators'],
  costs: ['version_costs', 'version_cost_supports', 'version_cost_sessions', 'version_usefulness'],
}

/** All measures that a report reads, each once; split by versions those of the versions as well. */
export function measuresOf(report: ReportKey, split = false): MeasureKey[] {
  const { watched, measures }: Report = REPORTS[report]
  return [...new Set([...watched, ...measures, ...(split ? (SPLIT[report] ?? []) : [])])]
}

/** The report on which a measure is looked at whole. */
export function reportOf(measure: MeasureKey): ReportKey {
  const found = REPORT_KEYS.filter((key) => measuresOf(key, true).includes(measure))
  return found.find((key) => key !== 'overview') ?? 'overview'
}
