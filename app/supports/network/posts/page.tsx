import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { TabsNav } from '@/components/layout/tabs-nav'
import { NeedTable } from '@/components/network/need-table'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { OfferTable } from '@/components/network/offer-table'
import { Pager } from '@/components/tables/pager'
import { listNeeds, listOffers, NEEDS_SHOWN, NeedListInput } from '@/lib/network/secretariat'
import { networkCrumbs } from '../crumbs'
import { openAtSecretariat } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([t('needs.title'), t('title')]) }
}

const VIEWS = ['unanswered', 'open', 'to_agree', 'past'] as const

/** Needs by how they stand, with their age; and the offers, those about to run out first. */
export default async function SecretariatPostsPage({ searchParams }: PageProps<'/supports/network/posts'>) {
  const asked = NeedListInput.parse(await searchParams)
  const { needs, offers } = await openAtSecretariat(async (tx, { bureauId }) => ({
    needs: await listNeeds(tx, bureauId, asked),
    offers: await listOffers(tx, bureauId),
  }))
  const t = await getTranslations('NetworkDesk.needs')
  const at = (of: string, page = 1) => `/supports/network/posts?${new URLSearchParams({ of, page: String(page) })}`
  return (
    <Page title={t('title')} breadcrumbs={await networkCrumbs()}>
      <SecretariatTabs current="needs" />
      <Section title={t('caption')}>
        <TabsNav
          label={t('views')}
          tabs={VIEWS.map((view) => ({ href: at(view), label: t(view), current: view === asked.of }))}
        />
        {needs.rows.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <NeedTable needs={needs.rows} caption={t('caption')} />
        )}
        <Pager
          previousHref={asked.page > 1 ? at(asked.of, asked.page - 1) : undefined}
          nextHref={needs.count > asked.page * NEEDS_SHOWN ? at(asked.of, asked.page + 1) : undefined}
          size={NEEDS_SHOWN}
          summary={t('count', { count: needs.count })}
        />
      </Section>
      <Section title={t('offers')}>
        {offers.length === 0 ? <p>{t('noOffers')}</p> : <OfferTable offers={offers} />}
      </Section>
    </Page>
  )
}
