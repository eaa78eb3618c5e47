import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { LinkDone } from '../../link-done'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NewPassword')
  return { title: await pageTitle([t('doneTitle')]), robots: { index: false } }
}

/** The new password stands: on to the sign-in. */
export default async function DonePage({ params }: PageProps<'/l/[token]/new-password/done'>) {
  const { token } = await params
  const t = await getTranslations('NewPassword')
  return <LinkDone token={token} title={t('doneTitle')} lead={t('doneLead')} toSignIn={t('toSignIn')} />
}
