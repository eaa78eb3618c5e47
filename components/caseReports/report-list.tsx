import { useLocale, useTranslations } from 'next-intl'
import type { ListedReport } from '@/lib/caseReports/list'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

/** Published reports one under the other: whose, of which year, and what about. */
export function ReportList({ reports }: { reports: readonly ListedReport[] }) {
  const t = useTranslations('CaseReports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {reports.map((one) => (
        <li key={one.id} className="py-3">
          <a href={`/case-reports/${one.id}`} className="font-700 [overflow-wrap:anywhere]">
            {one.title}
          </a>
          <p>
            {[
              nameIn(locale, { name: one.prefecture, nameEn: one.prefectureEn }),
              nameIn(locale, { name: one.place, nameEn: one.placeEn }),
              fiscalYearLabel(one.fiscalYear, locale),
            ].join(' ')}
          </p>
          <p className="text-solid-gray-700">{one.themes.map((theme) => nameIn(locale, theme)).join(t('separator'))}</p>
        </li>
      ))}
    </ul>
  )
}
