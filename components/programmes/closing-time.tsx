import { useLocale, useTranslations } from 'next-intl'
import { formatDate, jstClock } from '@/lib/japanese/dates'

/** The last second of a window, as it is told: the day and the time to the second. */
export function ClosingTime({ at }: { at: Date | null }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return <>{at ? t('instant', { date: formatDate(at, locale), time: jstClock(at) }) : t('notSet')}</>
}
