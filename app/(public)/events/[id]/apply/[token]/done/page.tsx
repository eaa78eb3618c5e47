import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { readSent } from '@/lib/events/sent'
import { lastDayToProve } from '@/lib/events/states'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { bearerOf } from '@/lib/links/bearer'

type Props = PageProps<'/events/[id]/apply/[token]/done'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Events')
  return { title: await pageTitle([t('sentTitle')]), robots: { index: false } }
}

/** Sent: the mailbox is still to be proven. */
export default async function SentPage({ params }: Props) {
  const { token } = await params
  const bearer = await bearerOf(token)
  const sent = bearer && (await asActor(bearer, (tx) => readSent(tx, bearer.linkId)))
  if (!sent) notFound()
  const [t, locale] = [await getTranslations('Events'), await readLocale()]
  const until = lastDayToProve(sent.event)
  return (
    <Page title={t('sentTitle')} kicker={sent.event.title} width="narrow">
      <p>{t('sentLead', { mailbox: sent.mailbox })}</p>
      {until ? <p>{t('sentUntil', { day: formatDate(until, locale) })}</p> : null}
      <p>{t('sentHelp')}</p>
      {sent.event.contact ? <p>{t('sentContact', { contact: sent.event.contact })}</p> : null}
      <p>
        <a href={`/events/${sent.event.id}`}>{t('backToEvent')}</a>
      </p>
    </Page>
  )
}
