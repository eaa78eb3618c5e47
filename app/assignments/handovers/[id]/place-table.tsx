import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import { ByPrefecture } from '@/components/tables/by-prefecture'
import { DataTable } from '@/components/tables/data-table'
import type { HandoverView } from '@/lib/handovers/read'
import { nameIn } from '@/lib/menus/menu-name'

type Place = HandoverView['places'][number]

/** The municipalities of a handover, each with who takes over and the way to its sheet 引継書. */
export function PlaceTable({ handover }: { handover: HandoverView }) {
  const t = useTranslations('Handovers')
  const locale = useLocale()
  const table = (places: readonly Place[], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        t('columns.code'),
        { label: t('columns.place'), room: 'medium' },
        { label: t('columns.successor'), room: 'medium' },
        { label: t('columns.confirmed'), numeric: true },
        t('columns.sheet'),
      ]}
    >
      {places.map((place) => {
        const items = handover.items.filter(({ placeId }) => placeId === place.id)
        const name = nameIn(locale, place.organisation)
        return (
          <tr key={place.id}>
            <td className="nowrap">{place.organisation.code}</td>
            <th scope="row">
              {name}
              {place.namesOfficer ? null : <span className="block font-400">{t('notOfficerHere')}</span>}
            </th>
            <td>
              {place.successorName ?? t('notDecided')}{' '}
              {place.isInterim ? <StatusBadge tone="warning">{t('interim')}</StatusBadge> : null}
            </td>
            <td className="numeric">
              {t('ofItems', {
                confirmed: items.filter(({ state }) => state === 'confirmed').length,
                items: items.length,
              })}
            </td>
            <td>
              <a href={`/assignments/handovers/${handover.id}/places/${place.id}`}>{t('sheetOf', { place: name })}</a>
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
  return (
    <ByPrefecture
      rows={handover.places}
      prefectures={handover.prefectures}
      codeOf={({ organisation }) => organisation.code}
      caption={t('places')}
      table={table}
    />
  )
}
