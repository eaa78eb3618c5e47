import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { Pairing } from '@/lib/peers/list'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** One introduction; the contact stands there once both have agreed. */
export function PairingFacts({ pairing }: { pairing: Omit<Pairing, 'offer'> & { offer: Pairing['offer'] | null } }) {
  const t = useTranslations('Peers')
  const locale = useLocale()
  return (
    <DescriptionList
      rows={[
        { term: t('state'), value: t(`states.${pairing.state}`) },
        { term: t('asker'), value: nameIn(locale, pairing.askingOrganisation) },
        { term: t('peer'), value: nameIn(locale, pairing.peerOrganisation) },
        { term: t('fields.summary'), value: <PlainText>{pairing.summary}</PlainText> },
        ...(pairing.state === 'paired' && pairing.offer ? [{ term: t('contact'), value: pairing.offer.contact }] : []),
      ]}
    />
  )
}
