import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { bearerOf } from '@/lib/links/bearer'
import { readOwnApplication } from '@/lib/network/apply'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network.application')
  return { title: await pageTitle([t('sentTitle')]), robots: { index: false } }
}

/** Sent: the mailbox is still to be confirmed. */
export default async function SentPage({ params }: PageProps<'/join/[token]/done'>) {
  const bearer = await bearerOf((await params).token)
  const sent = bearer && (await asActor(bearer, (tx) => readOwnApplication(tx, bearer.linkId)))
  if (!sent) notFound()
  const t = await getTranslations('Network.application')
  const isConfirmed = sent.state !== 'sent'
  return (
    <Page title={t(isConfirmed ? 'confirmedTitle' : 'sentTitle')} width="narrow">
      <p>{isConfirmed ? t('confirmedLead') : t('sentLead', { mailbox: sent.contactMailbox })}</p>
      {isConfirmed ? null : <p>{t('sentHelp')}</p>}
    </Page>
  )
}
