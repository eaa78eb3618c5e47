import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { listOffers } from '@/lib/network/secretariat'
import { DataTable } from '../tables/data-table'

/** Offers that stand, with whose they are and until when. */
export function OfferTable({ offers }: { offers: Awaited<ReturnType<typeof listOffers>> }) {
  const t = useTranslations('NetworkDesk.needs')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('offers')}
      captionHidden
      stacks
      columns={[{ label: t('offer'), room: 'wide' }, t('by'), t('until')]}
    >
      {offers.map(({ id, title, offeredBy, expiresOn }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/supports/network/posts/${id}`}>{title}</a>
          </th>
          <td data-label={t('by')}>{offeredBy ? nameIn(locale, offeredBy) : t('no')}</td>
          <td className="nowrap" data-label={t('until')}>
            {expiresOn ? formatDate(dayOf(expiresOn), locale) : t('no')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
