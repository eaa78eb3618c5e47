import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import type { Tone } from '@/components/notices/tone'
import { ByPrefecture } from '@/components/tables/by-prefecture'
import { DataTable } from '@/components/tables/data-table'
import type { HandoverView } from '@/lib/handovers/read'
import { nameIn } from '@/lib/menus/menu-name'

const TONES: Record<string, Tone> = { pending: 'neutral', asked_back: 'warning', confirmed: 'success' }

type Item = HandoverView['items'][number]

/** Everything that is handed over, one line each, with whether its successor has confirmed it. */
export function ItemTable({ handover }: { handover: HandoverView }) {
  const t = useTranslations('Handovers')
  const locale = useLocale()
  const placeOf = (item: Item) => handover.places.find(({ id }) => id === item.placeId)
  const table = (items: readonly Item[], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        t('columns.number'),
        { label: t('columns.place'), room: 'medium' },
        { label: t('columns.title'), room: 'wide' },
        t('columns.kind'),
        t('columns.state'),
      ]}
    >
      {items.map((item) => {
        const place = placeOf(item)
        return (
          <tr key={item.id}>
            <th scope="row" className="nowrap">
              <a href={`/assignments/handovers/${handover.id}/items/${item.id}`}>
                {item.consultation.number ?? t('draft')}
              </a>
            </th>
            <td>{place ? nameIn(locale, place.organisation) : null}</td>
            <td className="[overflow-wrap:anywhere]">{item.consultation.title || t('untitled')}</td>
            <td data-label={t('columns.kind')}>{t(`kinds.${item.kind}`)}</td>
            <td>
              <StatusBadge tone={TONES[item.state] ?? 'neutral'}>{t(`itemStates.${item.state}`)}</StatusBadge>
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
  return (
    <ByPrefecture
      rows={handover.items}
      prefectures={handover.prefectures}
      codeOf={(item) => placeOf(item)?.organisation.code}
      caption={t('items')}
      table={table}
    />
  )
}
