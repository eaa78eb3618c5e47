import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import type { AssignedPlace } from '@/lib/assignments/list-municipalities'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

/** Municipalities and who answers for them. */
export function AssignmentTable({ places, filtered }: { places: readonly AssignedPlace[]; filtered: boolean }) {
  const t = useTranslations('Assignments')
  if (places.length === 0) return <EmptyState title={t(filtered ? 'nothingFits' : 'nothingHere')} />
  return (
    <DataTable
      caption={t('tableCaption')}
      captionHidden
      stacks
      columns={[
        t('columns.code'),
        { label: t('columns.name'), room: 'medium' },
        t('columns.kana'),
        { label: t('columns.officer'), room: 'medium' },
        { label: t('columns.since'), room: 'medium' },
        { label: t('columns.deputies'), room: 'medium' },
        { label: t('columns.open'), numeric: true },
      ]}
    >
      {places.map((place) => (
        <Row key={place.id} place={place} />
      ))}
    </DataTable>
  )
}

function Row({ place }: { place: AssignedPlace }) {
  const t = useTranslations('Assignments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { officer } = place
  return (
    <tr>
      <td className="nowrap">{place.code}</td>
      <th scope="row">
        <a href={`/assignments/${place.code}`}>{nameIn(locale, place)}</a>
        {place.kind === 'prefecture' ? <span className="block text-solid-gray-700">{t('asPrefecture')}</span> : null}
      </th>
      <td lang="ja">{place.kana}</td>
      <td data-label={t('columns.officer')}>
        {officer ? officer.name : <StatusBadge tone="warning">{t('none')}</StatusBadge>}
      </td>
      <td data-label={t('columns.since')}>
        {officer ? (
          <>
            {t('since', { date: formatDate(officer.from, locale) })}
            {officer.until ? (
              <span className="block">{t('until', { date: formatDate(officer.until, locale) })}</span>
            ) : null}
          </>
        ) : null}
      </td>
      <td data-label={t('columns.deputies')}>{place.deputies.map(({ name }) => name).join(t('comma'))}</td>
      <td className="numeric" data-label={t('columns.open')}>
        {place.open}
      </td>
    </tr>
  )
}
