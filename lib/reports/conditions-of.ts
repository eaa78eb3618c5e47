import { fiscalYear, fiscalYearLabel, formatDate, formatMonth } from '@/lib/japanese/dates'
import { FILTERS } from './address'
import type { Names } from './names'
import type { OpenedScope } from './open-scope'

type Say = (key: string, values?: Record<string, string | number>) => string

/** The period of a report as people read it. */
export function namePeriod({ period }: Pick<OpenedScope, 'period'>, locale: 'ja' | 'en', say: Say): string {
  const { kind, from, until, year } = period
  if (year !== undefined) return fiscalYearLabel(year, locale)
  if (kind === 'month') return formatMonth(from, locale)
  if (kind === 'quarter')
    return say('quarter', {
      year: fiscalYearLabel(fiscalYear(from), locale),
      quarter: Math.floor(((Number(from.slice(5, 7)) + 8) % 12) / 3) + 1,
    })
  return say('period', { from: formatDate(from, locale), until: formatDate(until, locale) })
}

/** What a report is narrowed down by, in words; empty when by nothing. */
export function nameConditions(
  { scope, names }: Pick<OpenedScope, 'scope' | 'names'>,
  locale: 'ja' | 'en',
  say: Say,
): string {
  const words = FILTERS.flatMap((kind) => {
    const value = scope[kind]
    return value
      ? [say('condition', { label: say(`fields.${kind}`), name: nameOf(kind, value, names, locale, say) })]
      : []
  })
  return words.join(say('separator'))
}

function nameOf(kind: (typeof FILTERS)[number], value: string, names: Names, locale: 'ja' | 'en', say: Say): string {
  if (kind === 'size') return say(`values.sizes.${value}`)
  if (kind === 'stage') return say(`values.stages.${value}`)
  const found = names.find((choice) => choice.kind === kind && choice.value === value)
  return (locale === 'en' ? found?.nameEn : found?.name) ?? value
}
