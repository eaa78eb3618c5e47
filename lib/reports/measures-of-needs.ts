import {
  AGE_AXIS,
  ANSWER_AXIS,
  COVERAGE_AXIS,
  IN_TIME_AXIS,
  RESOLUTION_AXIS,
  SIZE_AXIS,
  STAGE_AXIS,
  SUPPORT_AXIS,
  WAITING_AXIS,
} from './axes'
import { coverageFacts } from './facts/coverage'
import { firstAnswerFacts, inTimeFacts } from './facts/first-answer'
import { combinationFacts, MENU_PREFECTURES, MENUS } from './facts/menus'
import { ageFacts, loadFacts, waitingFacts } from './facts/open'
import { receivedFacts, receivedYearFacts } from './facts/received'
import { resolutionFacts } from './facts/resolution'
import { THEME_SIZES, THEME_STAGES, THEME_YEARS, THEMES } from './facts/themes'
import type { Measure } from './measure'
import { overYears } from './scope'

const COUNT = { figure: 'count', pauses: false, missing: [] } as const
const RECEIVED = { ...COUNT, counts: 'consultations', date: 'received', days: 'calendar', isKept: true } as const
const BY_THEME = { ...RECEIVED, rows: 'themes', repeats: true, missing: ['none'] } as const
const STANDING = { ...COUNT, counts: 'consultations', date: 'today' } as const
const PROPOSED = { ...COUNT, counts: 'supports', date: 'proposed', days: 'calendar' } as const
const BY_MENU = { ...PROPOSED, rows: 'menus', isKept: true } as const
const KEPT = { isKept: true } as const
const CLOCKED = { ...KEPT, counts: 'consultations', date: 'received', days: 'business', columns: 'none' } as const

/** What is asked, how quickly it is answered, and by what it is helped. */
export const OF_NEEDS = {
  received: { ...RECEIVED, rows: 'months', columns: 'prefectures', facts: receivedFacts },
  received_years: {
    ...RECEIVED,
    ...{ date: 'received_years', rows: 'years', columns: 'prefectures', facts: receivedYearFacts, reach: overYears },
  },
  themes: { ...BY_THEME, columns: 'prefectures', ...THEMES },
  theme_sizes: { ...BY_THEME, columns: SIZE_AXIS, ...THEME_SIZES },
  theme_stages: { ...BY_THEME, columns: STAGE_AXIS, ...THEME_STAGES },
  theme_years: { ...BY_THEME, date: 'received_years', columns: 'years', reach: overYears, ...THEME_YEARS },
  menus: { ...BY_MENU, columns: SUPPORT_AXIS, ...MENUS },
  menu_prefectures: { ...BY_MENU, columns: 'prefectures', ...MENU_PREFECTURES },
  combinations: {
    ...COUNT,
    ...{ counts: 'consultations', date: 'proposed', days: 'calendar', rows: 'combinations', columns: 'none' },
    facts: combinationFacts,
  },
  first_answer: {
    ...{ ...CLOCKED, pauses: true, figure: 'median', rows: ANSWER_AXIS },
    missing: ['unanswered', 'withdrawn'],
    facts: firstAnswerFacts,
  },
  in_time: {
    ...{ ...CLOCKED, pauses: true, figure: 'share', rows: IN_TIME_AXIS },
    achieved: ['in_time'],
    missing: ['not_yet', 'withdrawn'],
    facts: inTimeFacts,
  },
  resolution: {
    ...{ ...CLOCKED, pauses: false, figure: 'median', rows: RESOLUTION_AXIS },
    missing: ['open', 'withdrawn'],
    facts: resolutionFacts,
  },
  age: { ...STANDING, days: 'business', rows: AGE_AXIS, columns: 'none', facts: ageFacts },
  waiting: { ...STANDING, days: 'none', rows: WAITING_AXIS, columns: 'none', facts: waitingFacts },
  load: { ...STANDING, isInternal: true, days: 'none', rows: 'officers', columns: WAITING_AXIS, facts: loadFacts },
  coverage: {
    ...{ counts: 'municipalities', date: 'consulted', days: 'calendar', pauses: false, figure: 'share' },
    ...{ rows: COVERAGE_AXIS, columns: 'prefectures', achieved: ['in_period'], missing: [] },
    facts: coverageFacts,
  },
} as const satisfies Record<string, Measure>
