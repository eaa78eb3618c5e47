import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { Pairing } from '@/lib/peers/list'

/** The peers proposed for a consultation, each with where it stands; `place` leads to one of them, where it can be answered. */
export function PairingLinks({ pairings, place }: { pairings: readonly Pairing[]; place?: string }) {
  const t = useTranslations('Peers')
  const locale = useLocale()
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {pairings.map(({ id, peerOrganisation, state }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
          {place ? (
            <a className="font-700" href={`${place}/${id}`}>
              {nameIn(locale, peerOrganisation)}
            </a>
          ) : (
            <span className="font-700">{nameIn(locale, peerOrganisation)}</span>
          )}
          {t(`states.${state}`)}
        </li>
      ))}
    </ul>
  )
}
