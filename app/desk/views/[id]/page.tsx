import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listViews } from '@/lib/queue/views'
import { canChangeView } from '@/lib/savedViews/saved-view'

type Props = PageProps<'/desk/views/[id]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('QueueViews')])
  return { title: await pageTitle([t('change.title')], post !== undefined) }
}

/** One saved view: its name, who sees it, and the way to throw it away. */
export default async function ViewPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ id }, search] = await Promise.all([params, searchParams])
  const at = `/desk/views/${id}`
  const [t, queue, { views, form, removal }] = await Promise.all([
    getTranslations('QueueViews'),
    getTranslations('Queue'),
    asActor(actor, async (tx) => ({
      views: await listViews(tx, actor),
      form: await openForm(tx, actor, search, `${at}/change`, 'QueueViews.fields'),
      removal: await openForm(tx, actor, {}, `${at}/removal`, 'QueueViews.fields'),
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
        { href: '/desk', label: queue('title') },
        { href: '/desk/views', label: t('manage.title') },
      ]}
    >
      <CurrentTexts theirs={form.theirs} labels="QueueViews.fields" />
      <Form action={`${at}/change`} state={form}>
        <SeenVersion state={form} current={view.version} />
        <TextField name="name" label={t('fields.name')} state={form} defaultValue={view.name} required />
        <Checkbox
          name="shared"
          label={t('fields.shared')}
          hint={t('sharedHint')}
          state={form}
          defaultChecked={view.shared}
        />
        <ButtonRow>
          <SubmitButton>{t('change.save')}</SubmitButton>
          <a href="/desk/views">{t('change.back')}</a>
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
