import { useTranslations } from 'next-intl'
import { type ReportAddress, writeAddress } from '@/lib/reports/address'
import { REPORTS, type ReportKey } from '@/lib/reports/reports'
import { queryOf, type View } from '@/lib/reports/views'

type Props = { current: ReportKey; address: ReportAddress; views: readonly View[] }

/** The saved reports, one press away, and the way to save this one. */
export function ReportViews({ current, address, views }: Props) {
  const t = useTranslations('ReportViews')
  const query = queryOf(address)
  return (
    <nav aria-label={t('bar.label')} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 print:hidden">
      {views.length > 0 ? <span className="font-700">{t('bar.views')}</span> : null}
      {views.map((view) => (
        <a
          key={view.id}
          href={`${REPORTS[view.report].path}?${view.query}`}
          aria-current={view.report === current && view.query === query ? 'page' : undefined}
          className="inline-block py-1 aria-[current=page]:font-700 [overflow-wrap:anywhere]"
        >
          {view.own ? view.name : t('bar.shared', { name: view.name })}
        </a>
      ))}
      <a href={writeAddress('/reports/views/new', address, { report: current })} className="inline-block py-1">
        {t('bar.keep')}
      </a>
      <a href="/reports/views" className="inline-block py-1">
        {t('bar.manage')}
      </a>
    </nav>
  )
}
