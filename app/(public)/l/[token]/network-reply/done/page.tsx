import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { LinkDone } from '../../link-done'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network.application')
  return { title: await pageTitle([t('repliedTitle')]), robots: { index: false } }
}

/** What the link was for is done. */
export default async function DonePage({ params }: PageProps<'/l/[token]/network-reply/done'>) {
  const { token } = await params
  const t = await getTranslations('Network.application')
  return <LinkDone token={token} title={t('repliedTitle')} lead={t('confirmedLead')} toSignIn={t('toNetwork')} />
}
