import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { FeeForm } from '@/components/dispatches/fee-form'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { asActor } from '@/lib/db/as-actor'
import { readFee } from '@/lib/dispatches/fees'
import { openForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'
import { requireDesk } from '../../at-desk'

type Props = PageProps<'/supports/advisors/fees/[feeId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, a, { post }] = await Promise.all([
    getTranslations('Dispatches.fees'),
    getTranslations('Advisors'),
    searchParams,
  ])
  return { title: await pageTitle([t('editTitle'), a('title')], Boolean(post)) }
}

/** One line of the record: what was paid, and when. */
export default async function FeePage({ params, searchParams }: Props) {
  const actor = await requireDesk()
  const [{ feeId }, search] = [await params, await searchParams]
  const action = `/supports/advisors/fees/${feeId}/saving`
  const opened = await asActor(actor, async (tx) => {
    const fee = await readFee(tx, feeId)
    return fee && { fee, form: await openForm(tx, actor, search, action, 'Dispatches.fields') }
  })
  if (!opened) notFound()
  const { fee, form } = opened
  const [t, locale] = await Promise.all([getTranslations('Dispatches.fees'), getLocale()])
  return (
    <Page
      title={t('editTitle')}
      kicker={`${formatDate(fee.heldOn, locale === 'en' ? 'en' : 'ja')}　${fee.advisor.name}`}
      breadcrumbs={[{ href: `/supports/advisors/fees?year=${fee.fiscalYear}`, label: t('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Dispatches.fields" />
      <FeeForm action={action} form={form} fee={fee} />
    </Page>
  )
}
