import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { ByPrefecture } from '@/components/tables/by-prefecture'
import { DataTable } from '@/components/tables/data-table'
import type { Trial } from './open-trial'

/** Each consultation that would move, from whom to whom. */
export function Movers({ trial, locale }: { trial: Trial; locale: string }) {
  const t = useTranslations('Rotation.trial')
  const nameOf = (id: string | undefined) => trial.officers.find(({ membershipId }) => membershipId === id)?.name ?? ''
  if (trial.movers.length === 0) return <EmptyState title={t('noMovers')} />
  const table = (movers: readonly Trial['movers'][number][], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        t('columns.number'),
        { label: t('columns.place'), room: 'medium' },
        { label: t('columns.title'), room: 'wide' },
        t('columns.from'),
        t('columns.to'),
      ]}
    >
      {movers.map(({ id, number, title, code, place, placeEn, from }) => (
        <tr key={id}>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${number}`}>{number}</a>
          </th>
          <td>{(locale === 'en' && placeEn) || place}</td>
          <td className="[overflow-wrap:anywhere]">{title}</td>
          <td>{from ?? t('nobody')}</td>
          <td>{nameOf(trial.moves.get(code))}</td>
        </tr>
      ))}
    </DataTable>
  )
  return (
    <ByPrefecture
      rows={trial.movers}
      prefectures={trial.prefectures}
      codeOf={({ code }) => code}
      caption={t('movers', { count: trial.movers.length })}
      table={table}
    />
  )
}
