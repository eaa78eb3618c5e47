import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ReportAddress } from '@/lib/reports/address'
import { FORMULA, SIGNS, type Sign } from '@/lib/reports/gaps/formula'
import { fromGaps } from '@/lib/reports/gaps/need-address'
import type { Gap } from '@/lib/reports/gaps/rank'
import { addressOf } from '@/lib/reports/gaps/read'
import type { CellAddress } from '@/lib/reports/list-behind'
import { hrefBehind } from '../href-behind'

/** Where the records behind a sign are listed: all that it was judged by, and those that speak against the menus or for them. */
const BEHIND = {
  useful: { all: { measure: 'useful', row: 'told' }, some: { measure: 'useful', row: 'told', column: 'useful' } },
  first_answer: { all: { measure: 'first_answer', row: 'answered' }, some: null },
  declines: {
    all: { measure: 'declines', row: 'replied' },
    some: { measure: 'declines', row: 'replied', column: 'declined' },
  },
} as const satisfies Record<Sign, { all: CellAddress; some: CellAddress | null }>

/** Why a need counts as not met, in words: the signs that weigh most first, each number leading to exactly what it counted. */
export function Reasons({ gap, address }: { gap: Gap; address: ReportAddress }) {
  const narrowed = addressOf(gap, address)
  const t = useTranslations('Gaps.reasons')
  const weight = (sign: Sign) => FORMULA.weights[sign] * (gap.parts[sign] ?? -1)
  const signs = [...SIGNS].sort((a, b) => weight(b) - weight(a))
  const link = (cell: CellAddress) => (words: ReactNode) => (
    <a href={hrefBehind(narrowed, cell, fromGaps(address))}>{words}</a>
  )
  const told = (sign: Sign) => {
    const { value, n } = gap.figures[sign]
    if (value === null || n === 0) return t(`${sign}None`)
    const { all, some } = BEHIND[sign]
    const part = Math.round(value * n)
    return t.rich(sign, {
      ...{ n, good: part, declined: part, median: value, a: link(all) },
      b: (words) => (some && part > 0 ? link(some)(words) : words),
    })
  }
  return (
    <ul>
      <li>{t.rich('received', { count: gap.count, a: link({ measure: 'received' }) })}</li>
      {signs.map((sign) => (
        <li key={sign}>
          {told(sign)}
          {gap.parts[sign] === null && gap.figures[sign].n > 0 ? t('unjudged', { least: FORMULA.leastKnown }) : null}
        </li>
      ))}
    </ul>
  )
}
