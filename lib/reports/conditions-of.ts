import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import type { OpenedScope } from './open-scope'

type Say = (key: string, values?: Record<string, string | number>) => string

/** The period of a report as people read it. */
export function namePeriod({ period }: Pick<OpenedScope, 'period'>, locale: 'ja' | 'en', say: Say): string {
  if (period.year !== undefined) return fiscalYearLabel(period.year, locale)
  return say('period', { from: formatDate(period.from, locale), until: formatDate(period.until, locale) })
}

/** What a report is narrowed down by, in words; empty when by nothing. */
export function nameConditions(
  { scope, names }: Pick<OpenedScope, 'scope' | 'names'>,
  locale: 'ja' | 'en',
  say: Say,
): string {
  const kinds = ['prefecture', 'theme', 'menu'] as const
  const words = kinds.flatMap((kind) => {
    const value = scope[kind]
    if (!value) return []
    const found = names.find((choice) => choice.kind === kind && choice.value === value)
    const name = (locale === 'en' ? found?.nameEn : found?.name) ?? value
    return [say('condition', { label: say(`fields.${kind}`), name })]
  })
  return words.join(say('separator'))
}
