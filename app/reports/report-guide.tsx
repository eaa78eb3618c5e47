import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import { REPORT_KEYS, REPORTS } from '@/lib/reports/reports'
import { GROUP_OF, GROUPS, PAGES } from './report-groups'

/** Every report by its field, each with what it tells, for whoever looks at reports once a month. */
export function ReportGuide({ address }: { address: ReportAddress }) {
  const t = useTranslations('ReportGuide')
  const reports = useTranslations('Reports')
  const links = (group: (typeof GROUPS)[number]) => [
    ...REPORT_KEYS.filter((key) => GROUP_OF[key] === group).map((key) => ({
      ...{ key, href: writeAddress(REPORTS[key].path, address) },
      ...{ name: reports(`reports.${key}.tab`), tells: t(`tells.${key}`) },
    })),
    ...(PAGES[group] ?? []).map(({ href, key }) => ({
      ...{ key, href, name: t(`pages.${key}.name`), tells: t(`pages.${key}.tells`) },
    })),
  ]
  return (
    <Section title={t('title')}>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-3 print:hidden">
        {GROUPS.filter((group) => group !== 'overview').map((group) => (
          <div key={group}>
            <h3 className="text-std-17B-170">{t(`groups.${group}`)}</h3>
            <dl>
              {links(group).map(({ key, href, name, tells }) => (
                <div key={key} className="mt-2">
                  <dt>
                    <a href={href} className="inline-block py-1">
                      {name}
                    </a>
                  </dt>
                  <dd className="text-solid-gray-700">{tells}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  )
}
