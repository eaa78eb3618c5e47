import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { openForm } from '@/lib/forms/open-form'
import { openPlan, planCrumbs, titleOf } from '../../open'

type Props = PageProps<'/supports/year-plans/[planId]/settings'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ planId }, { post }, t] = [await params, await searchParams, await getTranslations('YearPlans')]
  return { title: await pageTitle([t('settingsTitle'), await titleOf(planId)], Boolean(post)) }
}

/** The name of a plan, its footnotes, and who may see it. */
export default async function PlanSettingsPage({ params, searchParams }: Props) {
  const [{ planId }, search] = [await params, await searchParams]
  const action = `/supports/year-plans/${planId}/change`
  const { plan, form } = await openPlan(planId, async (tx, actor) => ({
    form: await openForm(tx, actor, search, action, 'YearPlans.fields'),
  }))
  const t = await getTranslations('YearPlans')
  const { isPublic, state } = plan
  return (
    <Page title={t('settingsTitle')} breadcrumbs={await planCrumbs(plan)} errors={form.errors} width="narrow">
      <CurrentTexts theirs={form.theirs} labels="YearPlans.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={plan.version} />
        <TextField name="name" label={t('fields.name')} state={form} required defaultValue={plan.name} />
        <TextArea
          {...{ name: 'note', label: t('fields.note'), hint: t('noteHint'), state: form, rows: 4, upTo: 2000 }}
          defaultValue={plan.note}
        />
        <Checkbox name="isCurrent" label={t('fields.isCurrent')} state={form} defaultChecked={state === 'current'} />
        <Checkbox
          {...{ name: 'isPublic', label: t('fields.planPublic'), hint: t('planPublicHint'), state: form }}
          defaultChecked={isPublic}
        />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
