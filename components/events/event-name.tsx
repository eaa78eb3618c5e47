import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'

type Named = { series: { name: string } | null; number: number | null; fiscalYear: number; kind: string }

/** What an event is within its series: 令和8年度 地域共生セミナー 第3回; without a series what it is called. */
export function EventSeriesLine({ event }: { event: Named }) {
  const t = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { series, number, fiscalYear, kind } = event
  if (!series) return <>{t(`kinds.${kind}`)}</>
  const year = fiscalYearLabel(fiscalYear, locale)
  return <>{t('seriesLine', { year, series: series.name, number: number ?? 'none' })}</>
}
