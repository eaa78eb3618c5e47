import { getTranslations } from 'next-intl/server'
import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('contractor')
}

export default async function TeamsPage() {
  const actor = await requireActor('contractor', 'headquarters')
  const t = await getTranslations('OtherSides')
  const rooms = (
    <Section title={t('teams.title')}>
      <EmptyState title={t('teams.empty')}>
        <p>{t('teams.text')}</p>
      </EmptyState>
    </Section>
  )
  if (actor.role === 'headquarters') return <Page title={t('areas.contractor.title')}>{rooms}</Page>
  return (
    <RequestsPage actor={actor} asked="contractor">
      {rooms}
    </RequestsPage>
  )
}
