import { useLocale, useTranslations } from 'next-intl'
import { TabsNav } from '@/components/layout/tabs-nav'
import type { PrefectureGaps } from '@/lib/assignments/count-gaps'
import { type Filters, listHref } from '@/lib/assignments/filters'
import { nameIn } from '@/lib/menus/menu-name'

const AREAS = [
  ['list', '/assignments', 'byMunicipality'],
  ['load', '/assignments/load', 'byOfficer'],
  ['gaps', '/assignments/gaps', 'gapsTab'],
  ['coming', '/assignments/coming', 'coming'],
  ['handovers', '/assignments/handovers', 'handovers'],
  ['absences', '/assignments/absences', 'absences'],
  ['trial', '/assignments/trial', 'trial'],
] as const
type Area = (typeof AREAS)[number][0]

/** The sides of the matter: by municipality, by officer, and what is to change. */
export function AreaTabs({ current }: { current: Area }) {
  const t = useTranslations('Assignments')
  return (
    <TabsNav
      label={t('views')}
      tabs={AREAS.map(([area, href, label]) => ({ href, label: t(label), current: area === current }))}
    />
  )
}

/** The prefectures of the bureau; the number is how many of its organisations have no officer. */
export function PrefectureTabs({ prefectures, filters }: { prefectures: readonly PrefectureGaps[]; filters: Filters }) {
  const t = useTranslations('Assignments')
  const locale = useLocale()
  const gaps = prefectures.reduce((sum, prefecture) => sum + prefecture.gaps, 0)
  const isGap = filters.gap === '1' && filters.prefecture === ''
  return (
    <div className="space-y-1">
      <p className="text-dns-14N-130 text-solid-gray-700">{t('tabCounts')}</p>
      <TabsNav
        label={t('prefectures')}
        tabs={[
          { href: '/assignments?gap=1', label: t('allGaps'), current: isGap, count: gaps || undefined },
          ...prefectures.map((prefecture) => ({
            href: listHref({ prefecture: prefecture.code }),
            label: nameIn(locale, prefecture),
            current: filters.prefecture === prefecture.code,
            count: prefecture.gaps || undefined,
          })),
        ]}
      />
    </div>
  )
}
