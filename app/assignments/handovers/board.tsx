import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import type { Tone } from '@/components/notices/tone'
import { ByPrefecture } from '@/components/tables/by-prefecture'
import { DataTable } from '@/components/tables/data-table'
import type { ListedHandover, Unconfirmed } from '@/lib/handovers/list'
import { formatDate } from '@/lib/japanese/dates'
import type { Prefecture } from '@/lib/organisations/list-prefectures'

const TONES: Record<string, Tone> = { preparing: 'info', arranged: 'progress', completed: 'success' }

/** Handovers with how far each is. */
export function HandoverTable({ handovers }: { handovers: readonly ListedHandover[] }) {
  const t = useTranslations('Handovers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('running')}
      captionHidden
      stacks
      columns={[
        { label: t('columns.leaver'), room: 'medium' },
        t('columns.state'),
        { label: t('columns.on'), room: 'medium' },
        { label: t('columns.places'), numeric: true },
        { label: t('columns.confirmed'), numeric: true },
        { label: t('columns.left'), room: 'medium' },
      ]}
    >
      {handovers.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <a href={`/assignments/handovers/${one.id}`}>{t('ofLeaver', { name: one.leaver })}</a>
          </th>
          <td>
            <StatusBadge tone={one.late ? 'danger' : (TONES[one.state] ?? 'neutral')}>
              {t(one.late ? 'states.late' : `states.${one.state}`)}
            </StatusBadge>
          </td>
          <td className="nowrap" data-label={t('columns.on')}>
            {one.on ? formatDate(one.on, locale) : t('dayOpen')}
          </td>
          <td className="numeric" data-label={t('columns.places')}>
            {one.places}
          </td>
          <td className="numeric" data-label={t('columns.confirmed')}>
            {t('ofItems', { confirmed: one.confirmed, items: one.items })}
          </td>
          <td>
            {one.askedBack > 0 ? <span className="block">{t('askedBackCount', { count: one.askedBack })}</span> : null}
            {one.interim > 0 ? <span className="block">{t('interimCount', { count: one.interim })}</span> : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

type UnconfirmedProps = { items: readonly Unconfirmed[]; prefectures: readonly Prefecture[] }

/** Items that nobody has confirmed yet, each leading to its page. */
export function UnconfirmedTable({ items, prefectures }: UnconfirmedProps) {
  const t = useTranslations('Handovers')
  const locale = useLocale()
  const table = (rows: readonly Unconfirmed[], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        t('columns.number'),
        { label: t('columns.place'), room: 'medium' },
        { label: t('columns.title'), room: 'wide' },
        t('columns.leaver'),
        t('columns.successor'),
        t('columns.state'),
      ]}
    >
      {rows.map((item) => (
        <tr key={item.id}>
          <th scope="row" className="nowrap">
            <a href={`/assignments/handovers/${item.handoverId}/items/${item.id}`}>{item.number ?? t('draft')}</a>
          </th>
          <td>{(locale === 'en' && item.placeEn) || item.place}</td>
          <td className="[overflow-wrap:anywhere]">{item.title || t('untitled')}</td>
          <td data-label={t('columns.leaver')}>{item.leaver}</td>
          <td data-label={t('columns.successor')}>{item.successor}</td>
          <td>
            <StatusBadge tone={item.state === 'asked_back' ? 'warning' : 'neutral'}>
              {t(`itemStates.${item.state}`)}
            </StatusBadge>
          </td>
        </tr>
      ))}
    </DataTable>
  )
  return (
    <ByPrefecture
      rows={items}
      prefectures={prefectures}
      codeOf={({ code }) => code}
      caption={t('unconfirmed')}
      table={table}
    />
  )
}
