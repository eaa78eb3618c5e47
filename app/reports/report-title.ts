import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import type { ReportKey } from '@/lib/reports/reports'

/** The title of a report's page. */
export async function reportTitle(report: ReportKey): Promise<Metadata> {
  const t = await getTranslations('Reports')
  const title = t(`reports.${report}.title`)
  return { title: await pageTitle(report === 'overview' ? [title] : [title, t('title')]) }
}
