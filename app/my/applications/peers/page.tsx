import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PairingTable } from '@/components/peers/pairing-table'
import { OfferForm } from './offer-form'
import { openPeers } from './open-peers'
import { OwnOffers } from './own-offers'

type Props = PageProps<'/my/applications/peers'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Peers'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

/** ピアサポート: what this office can help others with, and the introductions it is part of. */
export default async function PeersPage({ searchParams }: Props) {
  const search = await searchParams
  const { offers, pairings, themes, groups, form } = await openPeers(search)
  const [t, p] = await Promise.all([getTranslations('Peers'), getTranslations('Programmes.mine')])
  const done = (['offered', 'ended'] as const).find((one) => one === search.done)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/my/applications', label: p('title') }]}
      errors={form.errors}
    >
      {done ? <NotificationBanner tone="success" title={t(done)} /> : null}
      <Section title={t('pairings')}>
        {pairings.length === 0 ? (
          <EmptyState title={t('noPairings')} />
        ) : (
          <PairingTable pairings={pairings} place="/my/applications/peers" />
        )}
      </Section>
      <Section title={t('own')}>
        {offers.length === 0 ? <EmptyState title={t('none')} /> : <OwnOffers offers={offers} themes={themes} />}
      </Section>
      <Section title={t('offer')} lead={t('offerLead')}>
        <OfferForm form={form} groups={groups} />
      </Section>
    </Page>
  )
}
