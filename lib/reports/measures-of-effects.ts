import {
  EVALUATION_AXIS,
  FOLLOW_UP_AXIS,
  INDICATOR_AXIS,
  PARTY_KIND_AXIS,
  POINT_AXIS,
  REPLIED_AXIS,
  REPLY_AXIS,
  TOLD_AXIS,
  VERDICT_AXIS,
} from './axes'
import {
  FOLLOW_UP_POINTS,
  FOLLOW_UP_PREFECTURES,
  FOLLOW_UPS,
  INDICATORS,
  MENU_USEFULNESS,
  USEFUL,
  USEFULNESS,
} from './facts/effects'
import { DECLINES, evaluationFacts, PARTIES, PARTY_KINDS, partyUsefulnessFacts } from './facts/parties'
import type { Measure } from './measure'

const KEPT = { isKept: true } as const
const ASKED = { ...KEPT, counts: 'effects', date: 'asked', days: 'calendar', pauses: false, figure: 'share' } as const
const OUTCOME = { achieved: ['answered'], missing: ['scheduled'] } as const
const BY_OUTCOME = { ...OUTCOME, columns: FOLLOW_UP_AXIS, outcome: 'column' } as const
const SAID = { counts: 'effects', date: 'answered', days: 'calendar', pauses: false, isKept: true } as const
const POINTS = { figure: 'mean', missing: ['not_used', 'none'] } as const
const REQUESTS = {
  counts: 'requests',
  date: 'sent',
  days: 'calendar',
  pauses: false,
  figure: 'share',
  columns: REPLY_AXIS,
  outcome: 'column',
  achieved: ['answered', 'declined'],
  missing: ['withdrawn'],
  isKept: true,
} as const

/** What came of the help, whether that was asked and answered, and who else helped. */
export const OF_EFFECTS = {
  follow_ups: { ...ASKED, ...OUTCOME, rows: FOLLOW_UP_AXIS, columns: 'none', ...FOLLOW_UPS },
  follow_up_points: { ...ASKED, ...BY_OUTCOME, rows: 'points', ...FOLLOW_UP_POINTS },
  follow_up_prefectures: { ...ASKED, ...BY_OUTCOME, rows: 'prefectures', ...FOLLOW_UP_PREFECTURES },
  usefulness: { ...SAID, ...POINTS, rows: POINT_AXIS, columns: 'none', isSurvey: true, ...USEFULNESS },
  menu_usefulness: {
    ...{ ...SAID, ...POINTS, rows: 'menus', columns: POINT_AXIS, outcome: 'column', isSurvey: true },
    ...MENU_USEFULNESS,
  },
  useful: {
    ...{ ...SAID, figure: 'share', rows: TOLD_AXIS, columns: VERDICT_AXIS, outcome: 'column', isInternal: true },
    ...{ achieved: ['useful'], missing: ['none'] },
    ...USEFUL,
  },
  effects: {
    ...{ ...SAID, figure: 'count', rows: INDICATOR_AXIS, columns: 'none', isSurvey: true },
    missing: ['partly', 'without'],
    ...INDICATORS,
  },
  party_kinds: {
    ...REQUESTS,
    rows: PARTY_KIND_AXIS,
    ...PARTY_KINDS,
  },
  declines: {
    ...{ ...REQUESTS, rows: REPLIED_AXIS, isInternal: true },
    ...{ achieved: ['declined'], missing: ['waiting', 'late', 'withdrawn'] },
    ...DECLINES,
  },
  parties: { ...REQUESTS, rows: 'parties', isInternal: true, ...PARTIES },
  party_usefulness: {
    ...{ ...SAID, ...POINTS, rows: 'parties', columns: POINT_AXIS, outcome: 'column', isSurvey: true },
    ...{ leastForMean: 5, repeats: true, isInternal: true },
    facts: partyUsefulnessFacts,
  },
  advisor_evaluations: {
    ...{ ...POINTS, counts: 'evaluations', date: 'answered', days: 'calendar', pauses: false, missing: ['none'] },
    ...{
      rows: 'parties',
      columns: EVALUATION_AXIS,
      outcome: 'column',
      isSurvey: true,
      isInternal: true,
      leastForMean: 5,
    },
    facts: evaluationFacts,
  },
} as const satisfies Record<string, Measure>
