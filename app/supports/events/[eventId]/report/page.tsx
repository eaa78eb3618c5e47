import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ReportFields } from '@/components/events/report-fields'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { openForm } from '@/lib/forms/open-form'
import { eventCrumbs, openEvent, titleOf } from '../../open'

type Props = PageProps<'/supports/events/[eventId]/report'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ eventId }, { post }, t] = [await params, await searchParams, await getTranslations('EventsDesk')]
  return { title: await pageTitle([t('reportTitle'), await titleOf(eventId)], Boolean(post)) }
}

/** What was said and asked at an event that has taken place. */
export default async function EventReportPage({ params, searchParams }: Props) {
  const [{ eventId }, search] = [await params, await searchParams]
  const action = `/supports/events/${eventId}/report/saving`
  const { event, form } = await openEvent(eventId, async (tx, actor) => ({
    form: await openForm(tx, actor, search, action, 'EventsDesk.fields'),
  }))
  if (event.state !== 'held') notFound()
  const t = await getTranslations('EventsDesk')
  return (
    <Page
      title={t('reportTitle')}
      kicker={event.title}
      lead={t('reportLead')}
      breadcrumbs={await eventCrumbs(event)}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="EventsDesk.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={event.report?.version ?? 0} />
        <ReportFields state={form} report={event.report} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
