import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listViews } from '@/lib/reports/views'
import { canChangeView } from '@/lib/savedViews/saved-view'
import { ViewFields } from '../view-fields'

type Props = PageProps<'/reports/views/[id]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('ReportViews')])
  return { title: await pageTitle([t('change.title')], post !== undefined) }
}

/** One saved report: its name, who sees it, who is told of it, and the way to throw it away. */
export default async function ReportViewPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ id }, search] = await Promise.all([params, searchParams])
  const at = `/reports/views/${id}`
  const [t, reports, { views, form, removal }] = await Promise.all([
    getTranslations('ReportViews'),
    getTranslations('Reports'),
    asActor(actor, async (tx) => ({
      views: await listViews(tx, actor),
      form: await openForm(tx, actor, search, `${at}/change`, 'ReportViews.fields'),
      removal: await openForm(tx, actor, {}, `${at}/removal`, 'ReportViews.fields'),
    })),
  ])
  const view = views.find((one) => one.id === id)
  if (!view || !canChangeView(actor, view)) notFound()
  return (
    <Page
      title={t('change.title')}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports', label: reports('title') },
        { href: '/reports/views', label: t('manage.title') },
      ]}
    >
      <CurrentTexts theirs={form.theirs} labels="ReportViews.fields" />
      <Form action={`${at}/change`} state={form}>
        <SeenVersion state={form} current={view.version} />
        <ViewFields state={form} isManager={actor.role === 'manager'} view={view} />
        <ButtonRow>
          <SubmitButton>{t('change.save')}</SubmitButton>
          <a href="/reports/views">{t('change.back')}</a>
        </ButtonRow>
      </Form>
      <Section title={t('removal.title')} lead={t(view.shared ? 'removal.leadShared' : 'removal.lead')}>
        <Form action={`${at}/removal`} state={removal}>
          <SubmitButton variant="danger">{t('removal.save')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
