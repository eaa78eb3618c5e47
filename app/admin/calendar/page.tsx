import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { listClosingDays } from '@/lib/calendar/closing-days'
import { canSetCalendar } from '@/lib/calendar/policy'
import { findSettings } from '@/lib/calendar/read-settings'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { Done } from '../done'
import { ClosingDays } from './closing-days'
import { SettingsFields } from './settings-fields'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('administrator', 'manager')
  if (!canSetCalendar(actor)) notFound()
  const form = (deed: string) => `/admin/calendar/${deed}`
  return await asActor(actor, async (tx) => ({
    isAdministrator: actor.role === 'administrator',
    settings: await findSettings(tx, actor.bureauId),
    days: await withForms(tx, actor, await listClosingDays(tx, actor.bureauId, jstDate(await readClock(tx)))),
    settingsForm: await openForm(tx, actor, { post }, form('settings'), 'Admin.fields'),
    closingForm: await openForm(tx, actor, { post }, form('closing-days'), 'Admin.fields'),
  }))
})

export async function generateMetadata({ searchParams }: PageProps<'/admin/calendar'>): Promise<Metadata> {
  const [search, t] = await Promise.all([searchParams, getTranslations('Admin')])
  const { settingsForm, closingForm } = await open(one(search.post))
  const hasErrors = settingsForm.errors.length + closingForm.errors.length > 0
  return { title: await pageTitle([t('areas.calendar.title'), t('title')], hasErrors) }
}

export default async function CalendarPage({ searchParams }: PageProps<'/admin/calendar'>) {
  const [search, t] = await Promise.all([searchParams, getTranslations('Admin')])
  const { settings, days, settingsForm, closingForm, isAdministrator } = await open(one(search.post))
  return (
    <Page
      title={t('areas.calendar.title')}
      breadcrumbs={isAdministrator ? [{ href: '/admin', label: t('title') }] : []}
      errors={[...settingsForm.errors, ...closingForm.errors]}
    >
      <Done what={search.done} />
      <Section title={t('calendar.days')} lead={t('calendar.daysLead')}>
        <CurrentTexts theirs={settingsForm.theirs} labels="Admin.fields" />
        <Form action="/admin/calendar/settings" state={settingsForm} label={t('calendar.days')}>
          <SettingsFields settings={settings} state={settingsForm} />
          <SubmitButton>{t('calendar.saveSettings')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('calendar.closingDays')} lead={t('calendar.closingLead')}>
        <ClosingDays days={days} />
        <Form action="/admin/calendar/closing-days" state={closingForm} label={t('calendar.close')}>
          <DateField name="closedOn" label={t('fields.closedOn')} state={closingForm} required />
          <TextField
            name="reason"
            label={t('fields.reason')}
            hint={t('hints.reason')}
            state={closingForm}
            required
            autoComplete="off"
          />
          <SubmitButton variant="secondary">{t('calendar.close')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}

/** A form of its own for each day, so that each counts once. */
async function withForms(tx: Tx, actor: Actor, days: { day: string; reason: string }[]) {
  return await Promise.all(
    days.map(async (day) => ({
      ...day,
      form: await openForm(tx, actor, {}, '/admin/calendar/reopening', 'Admin.fields'),
    })),
  )
}
