import { useLocale, useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import { formatDay } from '@/lib/japanese/dates'
import type { Latest } from '@/lib/profiles/read-people'

/** The latest consultations of a municipality, each with the way to its page. */
export function LatestConsultations({ code, latest }: { code: string; latest: Latest }) {
  const t = useTranslations('Profile.municipality')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const all = `/desk?${new URLSearchParams({ tab: 'all', municipality: code })}`
  return (
    <Section title={t('consultations')} actions={latest.length > 0 ? <a href={all}>{t('all')}</a> : null}>
      {latest.length === 0 ? (
        <EmptyState title={t('noConsultations')} />
      ) : (
        <DataTable
          caption={t('consultations')}
          captionHidden
          stacks
          columns={[t('number'), { label: t('subject'), room: 'wide' }, t('state'), t('officer'), t('receivedAt')]}
        >
          {latest.map(({ number, title, state, officerName, receivedAt, isSample }) => (
            <tr key={number}>
              <th scope="row" className="nowrap">
                {number}
              </th>
              <td>
                <a href={`/desk/consultations/${number}`}>{title}</a> {isSample ? <SampleBadge /> : null}
              </td>
              <td>
                <StateBadge state={state} />
              </td>
              <td data-label={t('officer')}>{officerName ?? t('noOfficer')}</td>
              <td className="nowrap" data-label={t('receivedAt')}>
                {receivedAt ? formatDay(receivedAt, locale) : ''}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  )
}
