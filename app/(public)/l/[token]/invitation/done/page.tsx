import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { LinkDone } from '../../link-done'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Colleagues.accept')
  return { title: await pageTitle([t('doneTitle')]), robots: { index: false } }
}

/** Signed up: how to sign in from the first day of the post. */
export default async function DonePage({ params }: PageProps<'/l/[token]/invitation/done'>) {
  const { token } = await params
  const t = await getTranslations('Colleagues.accept')
  return <LinkDone token={token} title={t('doneTitle')} lead={t('doneLead')} toSignIn={t('toSignIn')} />
}
