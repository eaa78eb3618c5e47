import { useLocale, useTranslations } from 'next-intl'
import { TabsNav } from '@/components/layout/tabs-nav'
import { fiscalYearLabel } from '@/lib/japanese/dates'

/** The years of which a list was published. */
export function YearsNav({ years, year }: { years: readonly number[]; year: number }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <TabsNav
      label={t('public.years')}
      tabs={years.map((one) => ({
        href: `/programmes?year=${one}`,
        label: fiscalYearLabel(one, locale),
        current: one === year,
      }))}
    />
  )
}
