import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { LinkDone } from '../../link-done'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network.application')
  return { title: await pageTitle([t('renewedTitle')]), robots: { index: false } }
}

/** What the link was for is done. */
export default async function DonePage({ params }: PageProps<'/l/[token]/network-renewal/done'>) {
  const { token } = await params
  const t = await getTranslations('Network.application')
  return <LinkDone token={token} title={t('renewedTitle')} lead={t('renewedLead')} toSignIn={t('toNetwork')} />
}
