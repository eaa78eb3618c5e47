import { useTranslations } from 'next-intl'
import { TabsNav } from '@/components/layout/tabs-nav'
import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import { REPORT_KEYS, REPORTS, type ReportKey } from '@/lib/reports/reports'
import { GROUP_OF, GROUPS, type Group, PAGES } from './report-groups'

type Props = { current: ReportKey; address: ReportAddress }

/** The fields of the reports, and below them the reports of this field, each about what the others are about. */
export function ReportTabs({ current, address }: Props) {
  const t = useTranslations('ReportGuide')
  const group = GROUP_OF[current]
  const href = (of: Group) => {
    const first = REPORT_KEYS.find((key) => GROUP_OF[key] === of)
    return writeAddress(first ? REPORTS[first].path : '/reports', address)
  }
  return (
    <div className="space-y-1 print:hidden">
      <TabsNav
        label={t('fields')}
        tabs={GROUPS.map((one) => ({ href: href(one), label: t(`groups.${one}`), current: one === group }))}
      />
      {group === 'overview' ? null : <ReportsOf group={group} current={current} address={address} />}
    </div>
  )
}

function ReportsOf({ group, current, address }: Props & { group: Group }) {
  const t = useTranslations('ReportGuide')
  const reports = useTranslations('Reports')
  return (
    <nav aria-label={t('reportsOf', { field: t(`groups.${group}`) })}>
      <ul className="flex flex-wrap gap-x-5">
        {REPORT_KEYS.filter((key) => GROUP_OF[key] === group).map((key) => (
          <li key={key}>
            <a
              href={writeAddress(REPORTS[key].path, address)}
              aria-current={key === current ? 'page' : undefined}
              className="flex min-h-11 items-center aria-[current=page]:font-700 aria-[current=page]:text-solid-gray-900 aria-[current=page]:no-underline"
            >
              {reports(`reports.${key}.tab`)}
            </a>
          </li>
        ))}
        {PAGES[group]?.map(({ href, key }) => (
          <li key={key}>
            <a href={href} className="flex min-h-11 items-center">
              {t(`pages.${key}.name`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
