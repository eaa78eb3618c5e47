import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { readAddress, type Search, writeAddress } from '@/lib/reports/address'
import { nameConditions, namePeriod } from '@/lib/reports/conditions-of'
import { readReport } from '@/lib/reports/read-report'
import { Figures } from './figures'
import { ReportFilter } from './report-filter'
import { Watched } from './watched'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Reports')
  return { title: await pageTitle([t('title')]) }
}

/** レポート: what reached the bureau's desk in a period, how quickly it was answered, and what came of it. */
export default async function ReportPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const address = readAddress(await searchParams)
  const [t, locale, report] = await Promise.all([
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, (tx) => readReport(tx, actor, address)),
  ])
  const bureau = (locale === 'en' && actor.organisationNameEn) || actor.organisationName
  const asOf = formatDateTime(report.now, locale)
  const conditions = nameConditions(report, locale, t)
  const shown = { report, address, locale }
  return (
    <Page
      title={t('title')}
      kicker={bureau}
      width="wide"
      printLine={t('printLine', { bureau, date: asOf })}
      lead={
        <>
          <p>{t('lead', { period: namePeriod(report, locale, t) })}</p>
          {conditions ? <p>{conditions}</p> : null}
          <p>
            {t('asOf', { date: asOf })}{' '}
            <a href="/reports/definitions" className="print:hidden">
              {t('definitionsLink')}
            </a>{' '}
            {actor.role === 'manager' ? (
              <a href="/reports/year" className="print:hidden">
                {t('yearLink')}
              </a>
            ) : null}
          </p>
        </>
      }
      actions={(['csv', 'xlsx'] as const).map((kind) => (
        <ButtonLink key={kind} variant="secondary" href={writeAddress(`/reports/export.${kind}`, address)}>
          {t(kind)}
        </ButtonLink>
      ))}
    >
      {report.unread.map((name) => (
        <p key={name} role="status">
          {t('dateUnread', { label: t(`fields.${name}`), typed: address[name] ?? '' })}
        </p>
      ))}
      <ReportFilter {...shown} />
      <Watched {...shown} />
      <Figures {...shown} />
    </Page>
  )
}
