import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { PlanLinks } from '@/components/year-plans/plan-links'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import { listYearPlans } from '@/lib/yearPlans/read'
import { openAtDesk } from './open'

type Props = PageProps<'/supports/year-plans'>

const ACTION = '/supports/year-plans/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = [await getTranslations('YearPlans'), await searchParams]
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

/** The bureau's plans by fiscal year, and a new one. */
export default async function YearPlansPage({ searchParams }: Props) {
  const search = await searchParams
  const { plans, form, year } = await openAtDesk(async (tx, actor) => ({
    plans: await listYearPlans(tx, actor.bureauId),
    form: await openForm(tx, actor, search, ACTION, 'YearPlans.fields'),
    year: fiscalYear(await readClock(tx)),
  }))
  const [t, locale] = [await getTranslations('YearPlans'), await readLocale()]
  const years = [year, year + 1, year - 1].map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))
  return (
    <Page title={t('title')} lead={t('lead')} errors={form.errors}>
      <PlanLinks plans={plans} at="/supports/year-plans" />
      <Section title={t('begin')}>
        <Form action={ACTION} state={form}>
          <SelectField
            {...{ name: 'fiscalYear', label: t('fields.fiscalYear'), state: form, options: years }}
            width="medium"
          />
          <TextField {...{ name: 'name', label: t('fields.name'), hint: t('nameHint'), state: form }} required />
          <SubmitButton variant="secondary">{t('beginNow')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
