import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { bearerOf } from '@/lib/links/bearer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Advisors.byLink')
  return { title: await pageTitle([t('done')]), robots: { index: false } }
}

/** The entry is confirmed. */
export default async function ConfirmationDonePage({ params }: PageProps<'/l/[token]/advisor-confirmation/done'>) {
  const { token } = await params
  if (!(await bearerOf(token))) notFound()
  const t = await getTranslations('Advisors.byLink')
  return <Page title={t('done')} lead={t('doneLead')} width="narrow" />
}
