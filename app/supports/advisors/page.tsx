import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AdvisorTable } from '@/components/advisors/advisor-table'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { activityOf } from '@/lib/advisors/activity'
import { listPublicChoices } from '@/lib/advisors/choices'
import { listAdvisors, MOST_ADVISORS, readAdvisorsAddress } from '@/lib/advisors/list'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { requireDesk } from './at-desk'
import { AdvisorsFilter } from './filter'
import { AdvisorTabs } from './tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Advisors')
  return { title: await pageTitle([t('title'), t('area')]) }
}

/** 登録アドバイザー: the bureau's registry, narrowed down as the address says. */
export default async function AdvisorsPage({ searchParams }: PageProps<'/supports/advisors'>) {
  const actor = await requireDesk()
  const address = readAdvisorsAddress(await searchParams)
  const { found, choices, today } = await asActor(actor, async (tx) => ({
    found: await listAdvisors(tx, actor.bureauId, address),
    choices: await listPublicChoices(tx, actor.bureauId),
    today: jstDate(await readClock(tx)),
  }))
  const { activity } = address
  const advisors = activity ? found.filter((advisor) => activityOf(advisor, today) === activity) : found
  const t = await getTranslations('Advisors')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[{ href: '/supports', label: t('area') }]}
      actions={<ButtonLink href="/supports/advisors/new">{t('list.register')}</ButtonLink>}
    >
      <AdvisorTabs current="list" />
      <AdvisorsFilter address={address} choices={choices} />
      {found.length >= MOST_ADVISORS ? <p>{t('list.limit', { count: MOST_ADVISORS })}</p> : null}
      {advisors.length === 0 ? (
        <EmptyState title={t('list.empty')}>
          <p>{t('list.emptyHint')}</p>
        </EmptyState>
      ) : (
        <AdvisorTable advisors={advisors} choices={choices} today={today} />
      )}
    </Page>
  )
}
