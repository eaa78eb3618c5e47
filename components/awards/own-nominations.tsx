import { useLocale, useTranslations } from 'next-intl'
import type { OwnNomination } from '@/lib/awards/read-nominations'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { DataTable } from '../tables/data-table'

/** What an office or a member has nominated, and what came of it. */
export function OwnNominations({ nominations }: { nominations: readonly OwnNomination[] }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const status = ({ withdrawnAt, decision, call }: OwnNomination) => {
    if (withdrawnAt) return t('history.events.withdrawn')
    return decision ? t(`results.${decision.result}`) : t(`states.${call.state}`)
  }
  return (
    <DataTable
      caption={t('own.list')}
      captionHidden
      stacks
      columns={[
        { label: t('nominations.practice'), room: 'wide' },
        t('own.call'),
        t('nominations.by'),
        t('one.status'),
      ]}
    >
      {nominations.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`/nominations/${one.callId}/${one.id}`}>{one.title}</a>
            <span className="block font-400 text-solid-gray-700">{nameIn(locale, one.organisation)}</span>
          </th>
          <td data-label={t('own.call')}>
            {t('yearTitle', { year: fiscalYearLabel(one.call.fiscalYear, locale), title: one.call.title })}
          </td>
          <td data-label={t('nominations.by')}>{one.nominatedByOffice}</td>
          <td data-label={t('one.status')}>{status(one)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
