import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DutyFacts } from '@/components/duties/duty-facts'
import { DutyFields } from '@/components/duties/duty-fields'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { readOwed } from '@/lib/duties/read'
import { openForm } from '@/lib/forms/open-form'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/duty'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Duties.mine'), searchParams])
  return { title: await pageTitle([t('title'), t('byLink')], post !== undefined), robots: { index: false } }
}

/** A report or survey to be answered by link, once. Opening the page records nothing. */
export default async function DutyByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const action = `/l/${token}/duty/answer`
  const { link, duty, form } = await showLink(token, 'duty', async (tx, bearer, link) => ({
    link,
    duty: await readOwed(tx, link.subjectId),
    form: await openForm(tx, bearer, search, action, 'Duties.labels'),
  }))
  if (!duty) notFound()
  const t = await getTranslations('Duties')
  return (
    <Page
      title={t(`kinds.${duty.kind}`)}
      kicker={link.organisation.name}
      lead={t(`leads.${duty.kind}`)}
      errors={form.errors}
      width="narrow"
    >
      <DutyFacts duty={duty} />
      {duty.state === 'open' ? <DutyFields action={action} state={form} duty={duty} /> : <p>{t('over')}</p>}
    </Page>
  )
}
