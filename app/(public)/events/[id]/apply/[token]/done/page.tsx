import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { readSent } from '@/lib/events/sent'
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
  const t = await getTranslations('Events')
  return (
    <Page title={t('sentTitle')} kicker={sent.event.title} width="narrow">
      <p>{t('sentLead', { mailbox: sent.mailbox })}</p>
      <p>{t('sentHelp')}</p>
      <p>
        <a href={`/events/${sent.event.id}`}>{t('backToEvent')}</a>
      </p>
    </Page>
  )
}
