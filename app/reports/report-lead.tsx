import { useTranslations } from 'next-intl'
import { UnbrokenDates } from '@/components/layout/unbroken-dates'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { writeAddress } from '@/lib/reports/address'
import { nameConditions, namePeriod } from '@/lib/reports/conditions-of'
import { REPORTS } from '@/lib/reports/reports'
import type { ReportProps } from './report-props'

/** What a report is about, as of when, what it is set beside, and for whom it is shown. */
export function ReportLead({ report, address, locale, isManager }: ReportProps & { isManager: boolean }) {
  const t = useTranslations('Reports')
  const letters = useTranslations('Letters')
  const { key, period, beside, isForOutside, unread } = report
  const conditions = nameConditions(report, locale, t)
  const { path } = REPORTS[key]
  const { for: _for, ...inside } = address
  return (
    <>
      <p>
        <UnbrokenDates>{t('lead', { period: namePeriod({ period }, locale, t) })}</UnbrokenDates>
      </p>
      {conditions ? <p>{conditions}</p> : null}
      <p>
        <UnbrokenDates>{t('asOf', { date: formatDateTime(report.now, locale) })}</UnbrokenDates>
      </p>
      {beside ? (
        <p>
          <UnbrokenDates>
            {t(beside.isCut ? 'beside.cut' : 'beside.whole', {
              from: formatDay(beside.from, locale),
              until: formatDay(beside.until, locale),
            })}
          </UnbrokenDates>
        </p>
      ) : null}
      {isForOutside ? <p>{t('outside.lead')}</p> : null}
      <p className="flex flex-wrap gap-x-5 print:hidden">
        <a href="/reports/definitions">{t('definitionsLink')}</a>
        {isForOutside ? (
          <a href={writeAddress(path, inside)}>{t('outside.close')}</a>
        ) : (
          <a href={writeAddress(path, address, { for: 'outside' })}>{t('outside.open')}</a>
        )}
        <a href="/reports/letters">{letters('title')}</a>
        {isManager ? <a href="/reports/year">{t('yearLink')}</a> : null}
      </p>
      {unread.map((name) => (
        <p key={name} role="status">
          {t('dateUnread', { label: t(`fields.${name}`), typed: address[name] ?? '' })}
        </p>
      ))}
    </>
  )
}
