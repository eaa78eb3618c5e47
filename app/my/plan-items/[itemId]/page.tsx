import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PlanItemFields } from '@/components/plan-items/plan-item-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { dayText } from '@/lib/japanese/day'
import { PLAN_STATES } from '@/lib/planItems/input'
import { textsOf } from '@/lib/planItems/keep'
import { readPlanItem } from '@/lib/planItems/list'

type Props = PageProps<'/my/plan-items/[itemId]'>

const open = cache(async (itemId: string, post: string) => {
  const actor = await requireActor(...ASKING_ROLES)
  const path = `/my/plan-items/${itemId}`
  const opened = await asActor(actor, async (tx) => ({
    item: await readPlanItem(tx, actor, itemId),
    decision: await openForm(tx, actor, { post }, `${path}/decision`, 'PlanItems.fields'),
    change: await openForm(tx, actor, { post }, `${path}/change`, 'PlanItems.fields'),
    today: jstDate(await readClock(tx)),
  }))
  const { item, decision, change } = opened
  return item ? { ...opened, item, path, errors: [...decision.errors, ...change.errors] } : notFound()
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ itemId }, { post }, t] = await Promise.all([params, searchParams, getTranslations('PlanItems')])
  const { errors } = await open(itemId, String(post ?? ''))
  return { title: await pageTitle([t('one'), t('title')], errors.length > 0) }
}

/** One item for a plan: what became of it, and the item itself to be changed. */
export default async function PlanItemPage({ params, searchParams }: Props) {
  const [{ itemId }, search, t] = await Promise.all([params, searchParams, getTranslations('PlanItems')])
  const { item, decision, change, today, path, errors } = await open(itemId, String(search.post ?? ''))
  const { consultation, state, decidedOn, decidedWords, version, planName } = item
  return (
    <Page
      title={t('one')}
      kicker={`${planName}　${consultation.number} ${consultation.title}`}
      lead={<span className="whitespace-pre-line">{item.what}</span>}
      breadcrumbs={[{ href: '/my/plan-items', label: t('title') }]}
      errors={errors}
    >
      {search.done ? <NotificationBanner tone="success" title={t('done')} /> : null}
      <Section title={t('decide')}>
        <Form action={`${path}/decision`} state={decision} label={t('decide')}>
          <SeenVersion state={decision} current={version} />
          <RadioGroup
            name="state"
            legend={t('fields.state')}
            options={PLAN_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
            state={decision}
            defaultValue={state}
            required
          />
          <DateField
            name="decidedOn"
            label={t('fields.decidedOn')}
            state={decision}
            defaultValue={dayText(decidedOn) || today}
            required={false}
          />
          <TextArea
            {...{ name: 'decidedWords', label: t('fields.decidedWords'), state: decision, defaultValue: decidedWords }}
            hint={t('hints.decidedWords')}
            rows={2}
            required={false}
          />
          <SubmitButton>{t('decideSend')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('change')}>
        <Form action={`${path}/change`} state={change} label={t('change')}>
          <SeenVersion state={change} current={version} />
          <PlanItemFields state={change} onRecord={textsOf(item)} />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
