import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { PairingLinks } from '@/components/peers/pairing-links'
import type { Pairing } from '@/lib/peers/list'

/** ピアサポート: municipalities that the desk proposed for help with this consultation. */
export function Peers({ pairings }: { pairings: readonly Pairing[] }) {
  const t = useTranslations('Peers')
  if (pairings.length === 0) return null
  return (
    <Section title={t('title')} lead={t('ofOwn')}>
      <PairingLinks pairings={pairings} place="/my/applications/peers" />
    </Section>
  )
}
