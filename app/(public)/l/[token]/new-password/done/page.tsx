import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { bearerOf } from '@/lib/links/open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NewPassword')
  return { title: await pageTitle([t('doneTitle')]), robots: { index: false } }
}

/** The new password stands: on to the sign-in. */
export default async function DonePage({ params }: PageProps<'/l/[token]/new-password/done'>) {
  const { token } = await params
  if (!(await bearerOf(token))) notFound()
  const t = await getTranslations('NewPassword')
  return (
    <Page title={t('doneTitle')} lead={t('doneLead')} width="narrow">
      <p>
        <ButtonLink href="/sign-in">{t('toSignIn')}</ButtonLink>
      </p>
    </Page>
  )
}
