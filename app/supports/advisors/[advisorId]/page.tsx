import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ConflictList } from '@/components/advisors/conflict-list'
import { Done } from '@/components/advisors/done'
import { HistoryTable } from '@/components/advisors/history-table'
import { InternalPart } from '@/components/advisors/internal-part'
import { PublicPart } from '@/components/advisors/public-part'
import { Standing } from '@/components/advisors/standing'
import { TrainingForm, TrainingList } from '@/components/advisors/training-list'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { FEWEST } from '@/lib/duties/evaluations'
import { advisorPath, requireDesk } from '../at-desk'
import { openAdvisor } from './open-advisor'

type Props = PageProps<'/supports/advisors/[advisorId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Advisors'), searchParams])
  return { title: await pageTitle([t('own.title'), t('title')], Boolean(post)) }
}

/** One advisor of the registry: what others may read, how the entry stands, what the bureau alone knows, and the history. */
export default async function AdvisorPage({ params, searchParams }: Props) {
  const actor = await requireDesk()
  const [{ advisorId }, search] = [await params, await searchParams]
  const opened = await openAdvisor(actor, advisorId, search)
  if (!opened) notFound()
  const { advisor, activity, choices, history, evaluation, forms } = opened
  const t = await getTranslations('Advisors')
  const path = advisorPath(advisorId)
  return (
    <Page
      title={advisor.name}
      kicker={advisor.kana}
      breadcrumbs={[{ href: '/supports/advisors', label: t('title') }]}
      errors={forms.errors}
      actions={
        <ButtonLink href={`${path}/edit`} variant="secondary">
          {t('page.change')}
        </ButtonLink>
      }
    >
      <Done of="Advisors.done" done={search.done} />
      <CurrentTexts theirs={forms.internal.theirs ?? forms.rest.theirs} labels="Advisors.fields" />
      <Section title={t('page.public')} lead={t('page.publicLead')}>
        <PublicPart advisor={advisor} choices={choices} />
      </Section>
      <Section title={t('page.standing')}>
        <Standing advisor={advisor} activity={activity} path={path} rest={forms.rest} ask={forms.ask} />
      </Section>
      <Section title={t('conflicts.title')} lead={t('conflicts.lead')}>
        <ConflictList conflicts={advisor.conflicts} path={`${path}/conflicts`} add={forms.conflict} end={forms.ends} />
      </Section>
      <Section title={t('trainings.title')}>
        <TrainingList trainings={advisor.trainings} close={{ path: `${path}/trainings`, forms: forms.closes }} />
        <TrainingForm action={`${path}/trainings`} state={forms.training} />
      </Section>
      <Section title={t('evaluation.title')} lead={t('evaluation.lead', { fewest: FEWEST })}>
        <p>{t('evaluation.said', { count: evaluation.count, average: evaluation.average ?? 'none' })}</p>
      </Section>
      {advisor.internal ? (
        <Section title={t('page.internal')} lead={t('page.internalLead')}>
          <InternalPart internal={advisor.internal} action={`${path}/internal`} state={forms.internal} />
        </Section>
      ) : null}
      <Section title={t('page.history')}>
        <HistoryTable lines={history} />
      </Section>
    </Page>
  )
}
