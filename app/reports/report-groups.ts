import type { ReportKey } from '@/lib/reports/reports'

/** The fields of the reports, as a manager thinks of them: what is asked, what helped, what is to be done about it. */
export const GROUPS = ['overview', 'asked', 'helped', 'onward'] as const
export type Group = (typeof GROUPS)[number]

/** In which field a report stands. */
export const GROUP_OF: Record<ReportKey, Group> = {
  overview: 'overview',
  needs: 'asked',
  response: 'asked',
  coverage: 'asked',
  load: 'asked',
  menus: 'helped',
  effects: 'helped',
  follow_ups: 'helped',
  parties: 'helped',
  costs: 'helped',
  gaps: 'onward',
}

/** What stands beside the reports of a field and is no report itself: its address, and its name in `ReportGuide.pages`. */
export const PAGES: Partial<Record<Group, readonly { href: string; key: string }[]>> = {
  onward: [
    { href: '/reports/proposals', key: 'proposals' },
    { href: '/reports/council', key: 'council' },
    { href: '/reports/library', key: 'library' },
  ],
}
