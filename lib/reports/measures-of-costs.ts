import { COST_AXIS, MOVED_AXIS, RECORD_AXIS } from './axes'
import {
  COST_SESSIONS,
  COST_SUPPORTS,
  COSTS,
  VERSION_COST_SUPPORTS,
  VERSION_COSTS,
  VERSION_SESSIONS,
} from './facts/costs'
import { MENU_INDICATORS } from './facts/effects'
import type { Measure } from './measure'

const OWN = { days: 'calendar', pauses: false, isInternal: true, missing: [] } as const
const KEPT = { isKept: true } as const
const AMOUNTS = { ...OWN, ...KEPT, counts: 'costs', date: 'spent', figure: 'sum', columns: COST_AXIS } as const
const HELD = { ...OWN, ...KEPT, counts: 'sessions', date: 'held', figure: 'count', columns: 'none' } as const
const KNOWN = { figure: 'count', columns: RECORD_AXIS, outcome: 'column', missing: ['unrecorded'] } as const
const WORKED = { ...OWN, ...KNOWN, counts: 'supports', date: 'worked' } as const

/** What menus cost, for the bureau alone, and what stands beside it. */
export const OF_COSTS = {
  costs: { ...AMOUNTS, rows: 'menus', ...COSTS },
  cost_supports: { ...WORKED, rows: 'menus', ...COST_SUPPORTS },
  cost_sessions: { ...HELD, rows: 'menus', ...COST_SESSIONS },
  menu_indicators: {
    ...{ ...OWN, counts: 'effects', date: 'answered', figure: 'share', rows: 'menus', columns: MOVED_AXIS },
    ...{ outcome: 'column', achieved: ['moved'], missing: ['partly', 'without'], isKept: true },
    ...MENU_INDICATORS,
  },
  version_costs: { ...AMOUNTS, rows: 'versions', ...VERSION_COSTS },
  version_cost_supports: { ...WORKED, rows: 'versions', ...VERSION_COST_SUPPORTS },
  version_cost_sessions: { ...HELD, rows: 'versions', ...VERSION_SESSIONS },
} as const satisfies Record<string, Measure>
