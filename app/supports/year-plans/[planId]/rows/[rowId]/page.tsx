import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { EntryFields } from '@/components/year-plans/entry-fields'
import { RowFields } from '@/components/year-plans/row-fields'
import { openForm } from '@/lib/forms/open-form'
import { openPlan, planCrumbs, titleOf } from '../../../open'

type Props = PageProps<'/supports/year-plans/[planId]/rows/[rowId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ planId }, { post }, t] = [await params, await searchParams, await getTranslations('YearPlans')]
  return { title: await pageTitle([t('rowTitle'), await titleOf(planId)], Boolean(post)) }
}

/** One row: what is written into it next, and the row itself. */
export default async function PlanRowPage({ params, searchParams }: Props) {
  const [{ planId, rowId }, search] = [await params, await searchParams]
  const at = `/supports/year-plans/${planId}/rows/${rowId}`
  const { plan, row, entry, change, removal } = await openPlan(planId, async (tx, actor, { rows }) => {
    const row = rows.find(({ id }) => id === rowId)
    if (!row) return null
    return {
      row,
      entry: await openForm(tx, actor, search, `${at}/entries`, 'YearPlans.fields'),
      change: await openForm(tx, actor, search, `${at}/change`, 'YearPlans.fields'),
      removal: await openForm(tx, actor, search, `${at}/removal`, 'YearPlans.fields'),
    }
  })
  const t = await getTranslations('YearPlans')
  return (
    <Page
      title={t('rowTitle')}
      kicker={row.name}
      breadcrumbs={await planCrumbs(plan)}
      errors={[...entry.errors, ...change.errors, ...removal.errors]}
      width="narrow"
    >
      <Section title={t('addEntry')}>
        <Form action={`${at}/entries`} state={entry} label={t('addEntry')}>
          <EntryFields state={entry} year={plan.fiscalYear} />
          <SubmitButton>{t('addEntryNow')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('changeRow')}>
        <CurrentTexts theirs={change.theirs} labels="YearPlans.fields" />
        <Form action={`${at}/change`} state={change} label={t('changeRow')}>
          <SeenVersion state={change} current={row.version} />
          <RowFields state={change} row={row} />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('removeRow')} lead={t('removeRowLead', { count: row.entries.length })}>
        <Form action={`${at}/removal`} state={removal} inline>
          <SeenVersion state={removal} current={row.version} />
          <SubmitButton variant="secondary">{t('removeRowNow')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
