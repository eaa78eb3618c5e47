import { INDICATOR_AXIS, POINT_AXIS, SUPPORT_AXIS, WAIT_AXIS } from './axes'
import { VERSION_INDICATORS, VERSION_USEFULNESS, VERSION_WAITS, VERSIONS } from './facts/versions'
import type { Measure } from './measure'

const BY_VERSION = { rows: 'versions', days: 'calendar', pauses: false, isInternal: true } as const
const OF_SUPPORTS = { ...BY_VERSION, counts: 'supports', date: 'proposed' } as const
const OF_ANSWERS = { ...BY_VERSION, counts: 'effects', date: 'answered', outcome: 'column', isSurvey: true } as const

/** The same numbers split by the version a support was made under, so that one sees whether a change moved them. */
export const OF_VERSIONS = {
  versions: { ...OF_SUPPORTS, figure: 'count', columns: SUPPORT_AXIS, missing: [], ...VERSIONS },
  version_waits: {
    ...{ ...OF_SUPPORTS, figure: 'share', columns: WAIT_AXIS, outcome: 'column' },
    ...{ achieved: ['soon'], missing: ['not_started'] },
    ...VERSION_WAITS,
  },
  version_usefulness: {
    ...{ ...OF_ANSWERS, figure: 'mean', columns: POINT_AXIS, missing: ['not_used', 'none'] },
    ...VERSION_USEFULNESS,
  },
  version_indicators: {
    ...{ ...OF_ANSWERS, figure: 'share', columns: INDICATOR_AXIS, achieved: ['measured'], missing: [] },
    ...VERSION_INDICATORS,
  },
} as const satisfies Record<string, Measure>
