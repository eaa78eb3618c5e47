import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import { PairingLinks } from '@/components/peers/pairing-links'
import type { Actor } from '@/lib/actor/actor'
import { canRoute } from '@/lib/consultations/policy'
import type { DeskPageView } from '../open-page'

/** ピアサポート: municipalities that could help with this consultation, and the way to find one by theme and region. */
export function Peers({ view: { matter, pairings }, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Peers')
  const maySeek = matter.kind === 'consultation' && canRoute(actor, matter)
  if (!maySeek && pairings.length === 0) return null
  return (
    <Section
      title={t('title')}
      id="peers"
      lead={pairings.length === 0 ? t('ofConsultation') : null}
      actions={
        maySeek ? (
          <ButtonLink href={`/supports/programmes/peers?number=${matter.number}`} variant="secondary">
            {t('seek')}
          </ButtonLink>
        ) : null
      }
    >
      {pairings.length > 0 ? <PairingLinks pairings={pairings} /> : null}
    </Section>
  )
}
