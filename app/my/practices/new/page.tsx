import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FilingForm } from '@/app/_practices/filing-form'
import { openFiling } from '@/app/_practices/open-filing'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'

type Props = PageProps<'/my/practices/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = [await getTranslations('PracticeFiling'), await searchParams]
  return { title: await pageTitle([t('own.newTitle')], Boolean(post)) }
}

/** A municipality proposes a practice of its own. */
export default async function ProposePracticePage({ searchParams }: Props) {
  const actor = await requireActor('municipal_staff')
  const opened = await openFiling(actor, await searchParams, '/my/practices/filing')
  const t = await getTranslations('PracticeFiling')
  return (
    <Page
      title={t('own.newTitle')}
      lead={t('own.newLead')}
      breadcrumbs={[{ href: '/my/practices', label: t('own.title') }]}
      errors={opened.form.errors}
      width="narrow"
    >
      <FilingForm {...opened} label={t('own.newTitle')} />
    </Page>
  )
}
