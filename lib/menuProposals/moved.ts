import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { readAddress, writeAddress } from '@/lib/reports/address'
import type { Figure } from '@/lib/reports/figures'
import { FORMULA, SIGNS, type Sign } from '@/lib/reports/gaps/formula'
import { SIDES, type Side } from '@/lib/reports/gaps/need'
import { readNeed } from '@/lib/reports/gaps/read-need'
import { openScope } from '@/lib/reports/open-scope'
import type { ProposalRead } from './read'

type Told = { value: number; n: number }
/** A number a proposal rested on, and the same since its menu runs; no number where too few stand behind it. */
export type Moved = {
  sign: Sign
  before: Told | null
  after: Told | null
  how: 'better' | 'worse' | 'same' | 'unknown'
}
export type MovedSince = { from: string; until: string; signs: Moved[] }

const RUNNING = ['trial', 'open', 'closed']

/**
 * Whether the numbers a proposal aimed at have moved since a menu that came of it runs: the same need, the same way of counting,
 * the frozen figures beside those since. Null while nothing runs, or where the proposal grew from no need.
 */
export async function readMoved(
  tx: Tx,
  actor: Actor & { bureauId: string },
  { needTheme: theme, needSide, needPlace: place, needQuery, figures, menus }: ProposalRead,
  now: Date,
): Promise<MovedSince | null> {
  const by: Side | undefined = SIDES.find((side) => side === needSide)
  const [from] = menus
    .filter(({ state }) => RUNNING.includes(state))
    .map(({ trialFrom, validFrom }) => dayOf(trialFrom ?? validFrom))
    .sort()
  const today = jstDate(now)
  if (!theme || !by || !place || from === undefined || from > today) return null
  const filters = readAddress(Object.fromEntries(new URLSearchParams(needQuery ?? '')))
  const { scope } = await openScope(tx, actor, { ...filters, from, until: today })
  const need = await readNeed(tx, scope, { theme, by, place })
  const signs = SIGNS.map((sign) => {
    const frozen = figures.find(({ measure }) => measure === sign)
    const before = frozen && !frozen.withheld ? toldOf(frozen) : null
    const isOfFew = sign === 'useful' && need?.isOfFew
    const after = need && !isOfFew ? toldOf(need.figures[sign]) : null
    return { sign, before, after, how: howMoved(sign, before, after) }
  })
  return { from, until: today, signs }
}

/** Fewer than this is no number to compare: a single answer would move it by half. */
function toldOf({ value, n }: Omit<Figure, 'missing'>): Told | null {
  return value === null || n < FORMULA.leastKnown ? null : { value, n }
}

function howMoved(sign: Sign, before: Told | null, after: Told | null): Moved['how'] {
  if (!before || !after) return 'unknown'
  const by = Number((after.value - before.value).toFixed(6))
  if (by === 0) return 'same'
  const isMoreBetter = sign === 'useful'
  return by > 0 === isMoreBetter ? 'better' : 'worse'
}

/** The report of effects by version, narrowed down to the menu and the need, over the time before it as well. */
export function effectsOf({ key }: { key: string }, { needQuery, needFrom }: ProposalRead, today: string): string {
  const { year: _, part: __, ...filters } = readAddress(Object.fromEntries(new URLSearchParams(needQuery ?? '')))
  const from = needFrom ? dayOf(needFrom) : addDays(today, -365)
  return `${writeAddress('/reports/effects', { ...filters, from, until: today, menu: key, split: 'versions' })}#versions`
}
