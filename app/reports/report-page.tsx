import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { readAddress, type Search, writeAddress } from '@/lib/reports/address'
import { readReport } from '@/lib/reports/read-report'
import type { ReportKey } from '@/lib/reports/reports'
import { listViews } from '@/lib/reports/views'
import { ReportFilter } from './report-filter'
import { ReportLead } from './report-lead'
import type { ReportProps } from './report-props'
import { ReportTabs } from './report-tabs'
import { ReportViews } from './report-views'
import { Watched } from './watched'

type Props = {
  report: ReportKey
  search: Promise<Search>
  children: (shown: ReportProps) => ReactNode
}

/** The frame of every report: what it is about, its conditions, the numbers watched first, then its figures. */
export async function ReportPage({ report: key, search, children }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const address = readAddress(await search)
  const [t, locale, [report, views]] = await Promise.all([
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, async (tx) => [await readReport(tx, actor, key, address), await listViews(tx, actor)] as const),
  ])
  const bureau = (locale === 'en' && actor.organisationNameEn) || actor.organisationName
  const shown = { report, address, locale }
  return (
    <Page
      title={t(`reports.${key}.title`)}
      kicker={bureau}
      width="wide"
      printLine={t('printLine', { bureau, date: formatDateTime(report.now, locale) })}
      lead={<ReportLead {...shown} isManager={actor.role === 'manager'} />}
      actions={
        <ButtonLink variant="secondary" href={writeAddress('/reports/export', address, { report: key })}>
          {t('export.open')}
        </ButtonLink>
      }
    >
      <ReportTabs current={key} address={address} />
      <ReportFilter {...shown} />
      <ReportViews current={key} address={address} views={views} />
      <Watched {...shown} />
      {children(shown)}
    </Page>
  )
}
