import type { readGapFor } from '@/lib/menuProposals/read-new'
import { nameOnSide, nameTheme } from '@/lib/reports/names'

type Gap = NonNullable<Awaited<ReturnType<typeof readGapFor>>>
type Values = Record<string, string | number>
type Say = (key: string, values?: Values) => string
type Words = {
  locale: 'ja' | 'en'
  period: string
  say: Say
  reports: Say
  reason: (sign: string, values: Values) => string
}

/** What a proposal begins with when it grows from a need: a title, the need in words with its figures (the council reads it, so never what one or two municipalities said), and the theme. */
export function prefilled({ need, names }: Gap, { locale, period, say, reports, reason }: Words) {
  const theme = nameTheme(need.theme, names, locale)
  const place = nameOnSide(need.by, need.place, names, locale, reports)
  const { useful, first_answer, declines } = need.figures
  const part = ({ value, n }: typeof useful) => Math.round((value ?? 0) * n)
  const reasons = [
    ...(first_answer.value === null ? [] : [reason('first_answer', { median: first_answer.value, n: first_answer.n })]),
    ...(declines.n === 0 ? [] : [reason('declines', { declined: part(declines), n: declines.n })]),
    ...(useful.n === 0 || need.isOfFew ? [] : [reason('useful', { good: part(useful), n: useful.n })]),
  ]
  return {
    title: say('new.titleOf', { theme, place }),
    need: say('new.needOf', {
      ...{ theme, place, period, count: need.count },
      reasons: reasons.map((words) => say('new.reason', { words })).join(''),
    }),
    themeKeys: [need.theme],
  }
}
