import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { ToldResults } from '@/components/resident-surveys/told-results'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readSharedResults } from '@/lib/residentSurveys/shared-results'

type Props = PageProps<'/prefecture/consultations/[number]/surveys/[surveyId]'>

const open = cache(async (number: string, surveyId: string) => {
  const actor = await requireActor('prefecture_staff')
  return (await asActor(actor, (tx) => readSharedResults(tx, number, surveyId))) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ number, surveyId }, t] = await Promise.all([params, getTranslations('Surveys.results')])
  const { survey } = await open(number, surveyId)
  return { title: await pageTitle([survey.title, t('title'), number]) }
}

/** What residents answered about a support of a shared case, for its prefecture: numbers and what the municipality concluded. */
export default async function SharedResultsPage({ params }: Props) {
  const [{ number, surveyId }, t] = await Promise.all([params, getTranslations('Surveys')])
  const { survey, summary } = await open(number, surveyId)
  return (
    <Page
      title={survey.title}
      kicker={`${survey.askedBy}　${t('results.title')}`}
      lead={t('results.sharedLead')}
      breadcrumbs={[{ href: `/prefecture/consultations/${number}`, label: number }]}
    >
      {survey.findings ? (
        <Section title={t('fields.findings')}>
          <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{survey.findings}</p>
        </Section>
      ) : null}
      <Section title={t('summary.title')}>
        <ToldResults summary={summary} opensOn={survey.opensOn} closesOn={survey.closesOn} />
      </Section>
    </Page>
  )
}
