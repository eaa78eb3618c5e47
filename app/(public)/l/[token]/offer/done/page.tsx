import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { bearerOf } from '@/lib/links/bearer'

type Props = PageProps<'/l/[token]/offer/done'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Dispatches.byLink')
  return { title: await pageTitle([t('doneTitle')]), robots: { index: false } }
}

/** The answer is recorded. Nothing of the offer stands here any more. */
export default async function OfferDonePage({ params, searchParams }: Props) {
  const [{ token }, { answer }] = [await params, await searchParams]
  if (!(await bearerOf(token))) notFound()
  const t = await getTranslations('Dispatches.byLink')
  const said = answer === 'accept' ? 'doneAccept' : answer === 'decline' ? 'doneDecline' : 'done'
  return <Page title={t(said)} lead={t(`${said}Lead`)} width="narrow" />
}
