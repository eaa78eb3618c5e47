import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import type { OwnEntry } from '@/lib/programmes/read-entry'
import { AnnouncedProgramme } from './announced-programme'
import { openApplications } from './open-applications'
import { OwnEntries } from './own-entries'
import { OwnOffers } from './own-offers'

type Props = PageProps<'/my/applications'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Programmes'), searchParams])
  return { title: await pageTitle([t('mine.title')], Boolean(post)) }
}

/** 申込み: programmes that can be entered now, and the entries of this office. */
export default async function ApplicationsPage({ searchParams }: Props) {
  const actor = await requireActor('municipal_staff')
  const search = await searchParams
  const { programmes, entries, offers, themes, consultation } = await openApplications(actor, search)
  const [t, peers, my] = await Promise.all([
    getTranslations('Programmes'),
    getTranslations('Peers'),
    getTranslations('My.home'),
  ])
  return (
    <Page
      title={t('mine.title')}
      lead={t('mine.lead')}
      breadcrumbs={[{ href: '/my', label: my('title') }]}
      errors={programmes.flatMap(({ form }) => form.errors)}
      actions={<a href="/my/applications/peers">{peers('link')}</a>}
    >
      {search.done === 'discarded' ? <NotificationBanner tone="success" title={t('mine.discarded')} /> : null}
      {consultation ? (
        <NotificationBanner tone="info" title={t('mine.from', { number: consultation.number ?? '' })}>
          {t('mine.fromText')}
        </NotificationBanner>
      ) : null}
      {offers.length > 0 ? (
        <Section title={t('offers.toYou')}>
          <OwnOffers offers={offers} />
        </Section>
      ) : null}
      <Section title={t('mine.programmes')}>
        {programmes.length === 0 ? <EmptyState title={t('mine.noProgrammes')} /> : null}
        <ul className="space-y-6">
          {programmes.map((programme) => (
            <AnnouncedProgramme
              key={programme.id}
              programme={programme}
              themes={themes}
              entry={standingOf(entries, programme.id)}
              consultation={consultation?.number ?? ''}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('mine.entries')}>
        {entries.length === 0 ? <EmptyState title={t('mine.noEntries')} /> : <OwnEntries entries={entries} />}
      </Section>
    </Page>
  )
}

/** The entry of a programme that counts: what was received before what is only begun. */
function standingOf(entries: readonly OwnEntry[], programmeId: string): OwnEntry | undefined {
  const standing = entries.filter((one) => one.programmeId === programmeId && one.state !== 'withdrawn')
  return standing.find(({ state }) => state !== 'draft') ?? standing[0]
}
