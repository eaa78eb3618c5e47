import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { typedText } from '@/components/forms/typed'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { oneOf, readAddress } from '@/lib/reports/address'
import { isReport, REPORTS } from '@/lib/reports/reports'
import { queryOf } from '@/lib/reports/views'
import { ViewFields } from '../view-fields'

type Props = PageProps<'/reports/views/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('ReportViews')])
  return { title: await pageTitle([t('new.title')], post !== undefined) }
}

/** Keeps the report one came from under a name. */
export default async function NewReportViewPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const action = '/reports/views/keeping'
  const [t, reports, form] = await Promise.all([
    getTranslations('ReportViews'),
    getTranslations('Reports'),
    asActor(actor, (tx) => openForm(tx, actor, search, action, 'ReportViews.fields')),
  ])
  const typed = typedText(form, 'report', oneOf(search, 'report') ?? '')
  const report = isReport(typed) ? typed : 'overview'
  const query = typedText(form, 'query', queryOf(readAddress(search)))
  return (
    <Page
      title={t('new.title')}
      lead={<p>{t('new.lead', { report: reports(`reports.${report}.title`) })}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: REPORTS[report].path, label: reports(`reports.${report}.title`) }]}
    >
      <Form action={action} state={form}>
        <Hidden name="report" value={report} />
        <Hidden name="query" value={query} />
        <ViewFields state={form} isManager={actor.role === 'manager'} />
        <ButtonRow>
          <SubmitButton>{t('new.save')}</SubmitButton>
          <a href={`${REPORTS[report].path}?${query}`}>{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
