import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { readEventOfLink } from '@/lib/events/by-link'
import { bearerOf } from '@/lib/links/bearer'
import { readLink } from '@/lib/links/open'
import { type LinkPurpose, TRIES } from '@/lib/links/state'

const PAGE_OF: Record<LinkPurpose, string> = {
  invitation: 'invitation',
  sign_off: 'sign-off',
  new_password: 'new-password',
  network_mailbox: 'network-mailbox',
  network_reply: 'network-reply',
  network_renewal: 'network-renewal',
  date_poll: 'date-poll',
  offer: 'offer',
  advisor_confirmation: 'advisor-confirmation',
  duty: 'duty',
  follow_up: 'follow-up',
  party_follow_up: 'party-follow-up',
  event_application: 'event-application',
}

/** Links whose own page also says what became of it. */
const TELLS_ITSELF = new Set<LinkPurpose>(['follow_up', 'party_follow_up'])

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Links')
  return { title: await pageTitle([t('title')]), robots: { index: false } }
}

/** The address in the mail: leads to what the link is for, or says why it no longer works and whom to ask. */
export default async function LinkPage({ params, searchParams }: PageProps<'/l/[token]'>) {
  const [{ token }, { done }] = [await params, await searchParams]
  const bearer = await bearerOf(token)
  const link = bearer ? await asActor(bearer, (tx) => readLink(tx, bearer)) : null
  if (!link) notFound()
  if (link.state === 'open' || (link.state !== 'withdrawn' && TELLS_ITSELF.has(link.purpose)))
    redirect(`/l/${token}/${PAGE_OF[link.purpose]}`)
  const t = await getTranslations('Links')
  const isThanked = link.state === 'used' && done === 'sent'
  const isOfEvent = link.state === 'expired' && link.purpose === 'event_application'
  const event = bearer && isOfEvent ? await asActor(bearer, readEventOfLink) : null
  const end = isThanked ? 'thanks' : isOfEvent ? 'eventOver' : link.failedTries >= TRIES ? 'closed' : link.state
  return (
    <Page title={t(`${end}.title`)} width="narrow">
      <p>{t(`${end}.body`)}</p>
      {event ? (
        <p>
          <a href={`/events/${event.id}`}>{event.title}</a>
        </p>
      ) : null}
      {event?.contact ? <p>{t('eventContact', { contact: event.contact })}</p> : null}
      {link.state === 'used' || isOfEvent ? null : <p>{t('ask', { name: link.issuedByName })}</p>}
    </Page>
  )
}
