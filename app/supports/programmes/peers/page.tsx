import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PairingTable } from '@/components/peers/pairing-table'
import { FilterForm } from '@/components/tables/filter-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listPairedNumbers, listPairings, matchPeers } from '@/lib/peers/list'
import { listThemeNames } from '@/lib/programmes/list-programmes'
import { ProposalForm } from './proposal-form'

type Props = PageProps<'/supports/programmes/peers'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Peers'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

/** The desk finds for a consultation a municipality that can help, by themes and region, and follows what comes of it. */
export default async function PeersOfDeskPage({ searchParams }: Props) {
  const [actor, search] = [await requireActor(...DESK_ROLES), await searchParams]
  const form = await asActor(actor, (tx) =>
    openForm(tx, actor, search, '/supports/programmes/peers/pairings', 'Peers.fields'),
  )
  const asked = typeof search.number === 'string' ? search.number : String(form.typed.number ?? '')
  const { match, pairings, numbers, themes } = await asActor(actor, async (tx) => {
    const pairings = await listPairings(tx)
    return {
      ...{ pairings, numbers: await listPairedNumbers(tx, pairings) },
      match: asked ? await matchPeers(tx, asked) : null,
      themes: await listThemeNames(tx),
    }
  })
  const [t, p] = await Promise.all([getTranslations('Peers'), getTranslations('Programmes')])
  return (
    <Page
      title={t('title')}
      lead={t('deskLead')}
      breadcrumbs={[{ href: '/supports/programmes', label: p('title') }]}
      errors={form.errors}
    >
      {search.done === 'proposed' ? <NotificationBanner tone="success" title={t('proposed')} /> : null}
      <FilterForm action="/supports/programmes/peers" submitLabel={t('search')} label={t('find')}>
        <TextField name="number" id="find-number" label={t('fields.number')} width="medium" defaultValue={asked} />
      </FilterForm>
      {asked && !match ? <EmptyState title={t('notFound')} /> : null}
      {match ? (
        <Section title={t('matches', { number: asked, title: match.consultation.title })}>
          {match.offers.length === 0 ? (
            <EmptyState title={t('noMatches')} />
          ) : (
            <ProposalForm form={form} match={match} themes={themes} />
          )}
        </Section>
      ) : null}
      <Section title={t('pairings')}>
        {pairings.length === 0 ? (
          <EmptyState title={t('noPairings')} />
        ) : (
          <PairingTable pairings={pairings} numbers={numbers} />
        )}
      </Section>
    </Page>
  )
}
