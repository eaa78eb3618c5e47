import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { TabsNav } from '../layout/tabs-nav'

/** The years of the joint list. */
export function JointYears({ years, year, place }: { years: readonly number[]; year: number; place: string }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <TabsNav
      label={t('joint.years')}
      tabs={years.map((one) => ({
        href: `${place}?year=${one}`,
        label: fiscalYearLabel(one, locale),
        current: one === year,
      }))}
    />
  )
}
