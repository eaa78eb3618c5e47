import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { canKeepCouncilReports } from '@/lib/councilReports/policy'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'

type Props = PageProps<'/reports/council/new'>
const ACTION = '/reports/council/making'
const YEARS_BACK = 5

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilReports'), searchParams])
  return { title: await pageTitle([t('new.title'), t('title')], post !== undefined) }
}

/** Asks for the period and the meeting of a report to the council; the one button counts its figures. */
export default async function NewCouncilReportPage({ searchParams }: Props) {
  const actor = await requireActor('manager')
  if (!canKeepCouncilReports(actor)) throw new NotPermitted()
  const search = await searchParams
  const [t, locale, { form, now, last }] = await Promise.all([
    getTranslations('CouncilReports'),
    readLocale(),
    asActor(actor, async (tx) => ({
      form: await openForm(tx, actor, search, ACTION, 'CouncilReports.fields'),
      now: await readClock(tx),
      last: await tx.councilReport.findFirst({ orderBy: { madeAt: 'desc' }, select: { meetingName: true } }),
    })),
  ])
  const year = fiscalYear(now)
  const years = Array.from({ length: YEARS_BACK }, (_, back) => year - back)
  return (
    <Page
      title={t('new.title')}
      lead={<p>{t('new.lead')}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: '/reports/council', label: t('title') }]}
    >
      <Form action={ACTION} state={form}>
        <SelectField
          name="year"
          label={t('fields.year')}
          state={form}
          width="medium"
          defaultValue={String(year)}
          options={years.map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))}
        />
        <DateField name="from" label={t('fields.from')} state={form} required={false} hint={t('new.daysHint')} />
        <DateField name="until" label={t('fields.until')} state={form} required={false} />
        <TextField
          name="meetingName"
          label={t('fields.meetingName')}
          state={form}
          required
          defaultValue={last?.meetingName ?? t('new.meetingName')}
        />
        <DateField name="meetingOn" label={t('fields.meetingOn')} state={form} required />
        <TextField
          name="documentNumber"
          label={t('fields.documentNumber')}
          hint={t('new.numberHint')}
          state={form}
          required
          width="medium"
          defaultValue={t('new.documentNumber')}
        />
        <ButtonRow>
          <SubmitButton>{t('new.send')}</SubmitButton>
          <a href="/reports/council">{t('new.cancel')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
