import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { one } from '@/lib/assignments/filters'
import { canArrange, canPrepare } from '@/lib/handovers/policy'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { Done } from '../done'
import { openHandover } from '../open-handover'
import { ArrangementForm } from './arrangement-form'
import { DivisionForm } from './division-form'
import { ItemTable } from './item-table'
import { PlaceTable } from './place-table'
import { TakeBack } from './take-back'

const open = cache(async (id: string, post: string | undefined) => {
  return await openHandover(id, post, async ({ form }) => ({
    arrangement: await form('arrangement'),
    division: await form('division'),
    undoing: await form('undoing'),
    cancelling: await form('cancelling'),
  }))
})

type Props = PageProps<'/assignments/handovers/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Handovers')])
  const { handover, more } = await open(id, one(search.post))
  return {
    title: await pageTitle(
      [t('ofLeaver', { name: handover.leaverName }), t('title')],
      more.arrangement.errors.length + more.division.errors.length > 0,
    ),
  }
}

/** One handover: to whom everything goes, from when, and how far it is. */
export default async function HandoverPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Handovers'),
    readLocale(),
  ])
  const { actor, handover, today, officers, more } = await open(id, one(search.post))
  const confirmed = handover.items.filter(({ state }) => state === 'confirmed').length
  const isManager = canArrange(actor, handover)
  const date = handover.takesOverDay ? formatDate(handover.takesOverDay, locale) : ''
  return (
    <Page
      title={t('ofLeaver', { name: handover.leaverName })}
      kicker={t(`states.${handover.state}`)}
      lead={t(`leads.${handover.state}`, { date, confirmed, items: handover.items.length })}
      width="wide"
      breadcrumbs={[{ href: '/assignments/handovers', label: t('title') }]}
      errors={[...more.division.errors, ...more.arrangement.errors, ...more.undoing.errors, ...more.cancelling.errors]}
    >
      <Done what={search.done} />
      {handover.places.some(({ isInterim }) => isInterim) ? (
        <NotificationBanner tone="warning" title={t('interimNote')} />
      ) : null}
      <Section title={t('items')} lead={t('itemsLead')} id="items">
        {handover.items.length > 0 ? <ItemTable handover={handover} /> : <EmptyState title={t('noItems')} />}
      </Section>
      {isManager && handover.state === 'preparing' ? (
        <Section title={t('arrange')} lead={t('arrangeLead')} id="arrange">
          {handover.places.length > 1 ? <DivisionForm {...{ handover, officers }} state={more.division} /> : null}
          <ArrangementForm handover={handover} officers={officers} today={today} state={more.arrangement} />
        </Section>
      ) : null}
      {!isManager && handover.state === 'preparing' ? <p>{t('managersArrange')}</p> : null}
      <Section title={t('places')} lead={t('placesLead')}>
        <PlaceTable handover={handover} />
      </Section>
      {isManager && handover.state === 'arranged' && handover.takesOverDay > today ? (
        <TakeBack id={id} deed="undoing" state={more.undoing} />
      ) : null}
      {handover.state === 'preparing' && canPrepare(actor, handover) ? (
        <TakeBack id={id} deed="cancelling" state={more.cancelling} />
      ) : null}
    </Page>
  )
}
