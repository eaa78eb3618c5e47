import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { isSplit, writeAddress } from '@/lib/reports/address'
import { BY_VERSION } from '@/lib/reports/costs/per-support'
import type { ReportProps } from '../report-props'
import { CostTable } from './cost-table'

/** The same for each version of a menu; the way there while they are not split. */
export function CostVersions(shown: ReportProps) {
  const t = useTranslations('ReportCosts.versions')
  const r = useTranslations('Reports.versions')
  const { address } = shown
  if (!isSplit(address))
    return (
      <p className="print:hidden">
        <a href={`${writeAddress('/reports/costs', address, { split: 'versions' })}#versions`}>{r('open')}</a>
      </p>
    )
  return (
    <Section id="versions" title={t('title')} lead={<p>{t('lead')}</p>}>
      <p className="print:hidden">
        <a href={writeAddress('/reports/costs', { ...address, split: undefined })}>{r('close')}</a>
      </p>
      <CostTable {...shown} caption={t('title')} measures={BY_VERSION} effects={['version_usefulness']} />
    </Section>
  )
}
