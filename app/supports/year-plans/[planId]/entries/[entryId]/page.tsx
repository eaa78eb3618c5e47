import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { EntryFields } from '@/components/year-plans/entry-fields'
import { openForm } from '@/lib/forms/open-form'
import { openPlan, planCrumbs, titleOf } from '../../../open'

type Props = PageProps<'/supports/year-plans/[planId]/entries/[entryId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ planId }, { post }, t] = [await params, await searchParams, await getTranslations('YearPlans')]
  return { title: await pageTitle([t('entryTitle'), await titleOf(planId)], Boolean(post)) }
}

/** One entry: changed here, taken off, or made a dated event. */
export default async function PlanEntryPage({ params, searchParams }: Props) {
  const [{ planId, entryId }, search] = [await params, await searchParams]
  const at = `/supports/year-plans/${planId}/entries/${entryId}`
  const { plan, row, entry, change, removal } = await openPlan(planId, async (tx, actor, { rows }) => {
    const row = rows.find(({ entries }) => entries.some(({ id }) => id === entryId))
    const entry = row?.entries.find(({ id }) => id === entryId)
    if (!row || !entry) return null
    return {
      ...{ row, entry },
      change: await openForm(tx, actor, search, `${at}/change`, 'YearPlans.fields'),
      removal: await openForm(tx, actor, search, `${at}/removal`, 'YearPlans.fields'),
    }
  })
  const t = await getTranslations('YearPlans')
  const { event } = entry
  return (
    <Page
      title={t('entryTitle')}
      kicker={row.name}
      breadcrumbs={await planCrumbs(plan)}
      errors={[...change.errors, ...removal.errors]}
      width="narrow"
    >
      {event ? (
        <p>
          {t('becameEvent')} <a href={`/supports/events/${event.id}`}>{event.title}</a>
        </p>
      ) : (
        <ButtonLink href={`/supports/events/new?entry=${entryId}`}>{t('makeEvent')}</ButtonLink>
      )}
      <Section title={t('changeEntry')}>
        <CurrentTexts theirs={change.theirs} labels="YearPlans.fields" />
        <Form action={`${at}/change`} state={change} label={t('changeEntry')}>
          <SeenVersion state={change} current={entry.version} />
          <EntryFields state={change} year={plan.fiscalYear} entry={entry} />
          <SubmitButton>{t('save')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('removeEntry')} lead={t('removeEntryLead')}>
        <Form action={`${at}/removal`} state={removal} inline>
          <SeenVersion state={removal} current={entry.version} />
          <SubmitButton variant="secondary">{t('removeEntryNow')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
