import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PlanView } from '@/components/year-plans/plan-view'
import { RowFields } from '@/components/year-plans/row-fields'
import { openForm } from '@/lib/forms/open-form'
import { nameOfPlan, openPlan, planCrumbs, titleOf } from '../open'

type Props = PageProps<'/supports/year-plans/[planId]'>

const DONE = ['begun', 'saved', 'row', 'entry', 'removed', 'carried'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ planId }, { post }] = [await params, await searchParams]
  return { title: await pageTitle([await titleOf(planId)], Boolean(post)) }
}

/** The year's plan at the desk: each row and each entry leads to where it is changed. */
export default async function YearPlanPage({ params, searchParams }: Props) {
  const [{ planId }, search] = [await params, await searchParams]
  const at = `/supports/year-plans/${planId}`
  const { plan, row, carrying } = await openPlan(planId, async (tx, actor) => ({
    row: await openForm(tx, actor, search, `${at}/rows/adding`, 'YearPlans.fields'),
    carrying: await openForm(tx, actor, search, `${at}/carrying`, 'YearPlans.fields'),
  }))
  const t = await getTranslations('YearPlans')
  const done = DONE.find((one) => one === search.done)
  return (
    <Page
      title={await nameOfPlan(plan)}
      kicker={t(`states.${plan.state}`)}
      breadcrumbs={await planCrumbs()}
      errors={[...row.errors, ...carrying.errors]}
      width="wide"
      actions={
        <>
          <a href={`${at}/settings`}>{t('toSettings')}</a>
          <a href={`${at}/plan.xlsx`}>{t('xlsx')}</a>
        </>
      }
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <PlanView plan={plan} view={search.view === 'months' ? 'months' : 'table'} at={at} isEdited />
      <div className="max-w-3xl space-y-10 print:hidden">
        <Section title={t('addRow')}>
          <Form action={`${at}/rows/adding`} state={row} label={t('addRow')}>
            <RowFields state={row} />
            <SubmitButton variant="secondary">{t('addRowNow')}</SubmitButton>
          </Form>
        </Section>
        <Section title={t('carry')} lead={t('carryLead')}>
          <Form action={`${at}/carrying`} state={carrying} inline>
            <SubmitButton variant="secondary">{t('carryNow')}</SubmitButton>
          </Form>
        </Section>
      </div>
    </Page>
  )
}
