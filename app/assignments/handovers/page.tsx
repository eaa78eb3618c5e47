import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { listOfficers } from '@/lib/assignments/list-officers'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { listHandovers, listLeaving, listUnconfirmed } from '@/lib/handovers/list'
import { jstDate } from '@/lib/japanese/dates'
import { listPrefectures } from '@/lib/organisations/list-prefectures'
import { AreaTabs } from '../tabs'
import { HandoverTable, UnconfirmedTable } from './board'
import { StartForm } from './start-form'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('manager', 'officer')
  return await asActor(actor, async (tx) => ({
    actor,
    handovers: await listHandovers(tx, actor),
    unconfirmed: await listUnconfirmed(tx, actor),
    prefectures: await listPrefectures(tx, actor.bureauId),
    leaving: await listLeaving(tx, actor),
    officers: await listOfficers(tx, actor, jstDate(await readClock(tx))),
    form: await openForm(tx, actor, { post }, '/assignments/handovers/start', 'Handovers.fields'),
  }))
})

export async function generateMetadata({ searchParams }: PageProps<'/assignments/handovers'>): Promise<Metadata> {
  const [search, t, area] = await Promise.all([
    searchParams,
    getTranslations('Handovers'),
    getTranslations('Assignments'),
  ])
  const { form } = await open(one(search.post))
  return { title: await pageTitle([t('title'), area('title')], form.errors.length > 0) }
}

/** Every handover under way, what is still to be confirmed, and where one begins. */
export default async function HandoversPage({ searchParams }: PageProps<'/assignments/handovers'>) {
  const [search, t, area] = await Promise.all([
    searchParams,
    getTranslations('Handovers'),
    getTranslations('Assignments'),
  ])
  const { actor, handovers, unconfirmed, prefectures, leaving, officers, form } = await open(one(search.post))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[{ href: '/assignments', label: area('title') }]}
      errors={form.errors}
    >
      <AreaTabs current="handovers" />
      <Section title={t('running')}>
        {handovers.length > 0 ? <HandoverTable handovers={handovers} /> : <EmptyState title={t('noneRunning')} />}
      </Section>
      <Section title={t('unconfirmed')} lead={t('unconfirmedLead')} id="unconfirmed">
        {unconfirmed.length > 0 ? (
          <UnconfirmedTable items={unconfirmed} prefectures={prefectures} />
        ) : (
          <EmptyState title={t('noneUnconfirmed')} />
        )}
      </Section>
      <Section title={t('start')} lead={t(actor.role === 'manager' ? 'startLead' : 'startOwnLead')} id="start">
        <StartForm actor={actor} officers={officers} leaving={leaving} state={form} />
      </Section>
    </Page>
  )
}
