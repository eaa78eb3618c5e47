import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { bearerOf } from '@/lib/links/open'

type Props = PageProps<'/l/[token]/offer/done'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Dispatches.byLink')
  return { title: await pageTitle([t('title')]), robots: { index: false } }
}

/** The answer is recorded. Nothing of the offer stands here any more. */
export default async function OfferDonePage({ params, searchParams }: Props) {
  const [{ token }, { answer }] = [await params, await searchParams]
  if (!(await bearerOf(token))) notFound()
  if (answer !== 'accept' && answer !== 'decline') redirect(`/l/${token}`)
  const t = await getTranslations('Dispatches.byLink')
  const said = answer === 'accept' ? 'Accept' : 'Decline'
  return <Page title={t(`done${said}`)} lead={t(`done${said}Lead`)} width="narrow" />
}
