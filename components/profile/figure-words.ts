import type { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import type { Unit } from '@/lib/profiles/figure-kinds'

type Words = ReturnType<typeof useTranslations<'Profile'>>

/** A figure with its unit, as it is read: 33,749人, 30.0%. */
export function figureText(value: number, unit: Unit, t: Words): string {
  return t(`units.${unit}`, { value })
}

/** The day a figure describes, in the words of its document where it has them; honest when there is none. */
export function asOfText(
  { asOf, asOfText: said }: { asOf: Date | null; asOfText: string },
  locale: 'ja' | 'en',
  t: Words,
): string {
  if (locale === 'ja' && said) return said
  return asOf ? formatDay(asOf, locale) : t('noDate')
}

/** How a figure moved since the one before. */
export function changeText(change: number | null, unit: Unit, t: Words): string {
  if (change === null) return t('change.first')
  if (change === 0) return t('change.same')
  return t(change > 0 ? 'change.more' : 'change.less', { value: figureText(Math.abs(change), unit, t) })
}
