import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PublicPart } from '@/components/advisors/public-part'
import { TrainingList } from '@/components/advisors/training-list'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { listPublicChoices } from '@/lib/advisors/choices'
import { readEntryOfLink } from '@/lib/advisors/read'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/advisor-confirmation'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Advisors.byLink'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)), robots: { index: false } }
}

/** The yearly confirmation by link. Opening it changes nothing; the button acts once. */
export default async function ConfirmationByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search, locale] = [await params, await searchParams, await readLocale()]
  const action = `/l/${token}/advisor-confirmation/confirming`
  const { link, entry, choices, form } = await showLink(token, 'advisor_confirmation', async (tx, bearer, found) => ({
    link: found,
    entry: await readEntryOfLink(tx, found.subjectId),
    choices: await listPublicChoices(tx, found.bureauId),
    form: await openForm(tx, bearer, search, action, 'Advisors.fields'),
  }))
  if (!entry) notFound()
  const t = await getTranslations('Advisors.byLink')
  return (
    <Page
      title={t('title')}
      lead={t('lead', { date: formatDate(link.expiresAt, locale) })}
      errors={form.errors}
      width="narrow"
    >
      <Section title={entry.name}>
        <PublicPart advisor={entry} choices={choices} />
      </Section>
      {entry.trainings.length > 0 ? (
        <Section title={t('invited')}>
          <TrainingList trainings={entry.trainings} />
        </Section>
      ) : null}
      <Form action={action} state={form} label={t('title')}>
        <SubmitButton>{t('confirm')}</SubmitButton>
      </Form>
    </Page>
  )
}
