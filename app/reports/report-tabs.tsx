import { useTranslations } from 'next-intl'
import { TabsNav } from '@/components/layout/tabs-nav'
import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import { REPORT_KEYS, REPORTS, type ReportKey } from '@/lib/reports/reports'

/** The reports, each about what the others are about. */
export function ReportTabs({ current, address }: { current: ReportKey; address: ReportAddress }) {
  const t = useTranslations('Reports')
  return (
    <div className="print:hidden">
      <TabsNav
        label={t('tabs')}
        tabs={REPORT_KEYS.map((key) => ({
          href: writeAddress(REPORTS[key].path, address),
          label: t(`reports.${key}.tab`),
          current: key === current,
        }))}
      />
    </div>
  )
}
