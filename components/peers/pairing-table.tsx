import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { Pairing } from '@/lib/peers/list'
import { DataTable } from '../tables/data-table'

type Props = { pairings: readonly Pairing[]; place?: string; numbers?: ReadonlyMap<string, string> }

/** Introductions with where each stands; `place` leads to one of them, where it can be answered, `numbers` to their consultations at the desk. */
export function PairingTable({ pairings, place, numbers }: Props) {
  const t = useTranslations('Peers')
  const locale = useLocale()
  return (
    <DataTable
      caption={t('pairings')}
      captionHidden
      stacks
      columns={[{ label: t('fields.summary'), room: 'wide' }, t('asker'), t('peer'), t('state')]}
    >
      {pairings.map((pairing) => (
        <tr key={pairing.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            {place ? <a href={`${place}/${pairing.id}`}>{pairing.summary}</a> : pairing.summary}
          </th>
          <td data-label={t('asker')}>
            {nameIn(locale, pairing.askingOrganisation)}
            <ConsultationLink number={numbers?.get(pairing.consultationId)} />
          </td>
          <td data-label={t('peer')}>{nameIn(locale, pairing.peerOrganisation)}</td>
          <td data-label={t('state')}>
            {t(`states.${pairing.state}`)}
            {place ? null : <span className="block text-solid-gray-700">{pairing.declineReason}</span>}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function ConsultationLink({ number }: { number?: string }) {
  return number ? (
    <a className="block" href={`/desk/consultations/${number}`}>
      {number}
    </a>
  ) : null
}
