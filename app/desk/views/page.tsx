import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import type { Search } from '@/lib/queue/address'
import { readSettings } from '@/lib/queue/settings'
import { listViews } from '@/lib/queue/views'
import { ViewList } from './view-list'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('QueueViews')
  return { title: await pageTitle([t('manage.title')]) }
}

/** The saved views, and the one the queue opens with. */
export default async function ViewsPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const action = '/desk/views/opening'
  const [t, queue, { views, settings, form }] = await Promise.all([
    getTranslations('QueueViews'),
    getTranslations('Queue'),
    asActor(actor, async (tx) => ({
      views: await listViews(tx, actor),
      settings: await readSettings(tx, actor),
      form: await openForm(tx, actor, search, action, 'QueueViews.fields'),
    })),
  ])
  const done = typeof search.done === 'string' && t.has(`done.${search.done}`) ? search.done : null
  const options = [
    { value: '', label: t('manage.usual') },
    ...views.map(({ id, name, own }) => ({ value: id, label: own ? name : t('bar.shared', { name }) })),
  ]
  return (
    <Page
      title={t('manage.title')}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: '/desk', label: queue('title') }]}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <ViewList views={views} actor={actor} />
      {views.length > 0 ? (
        <Form action={action} state={form}>
          <RadioGroup
            name="viewId"
            legend={t('fields.viewId')}
            options={options}
            state={form}
            defaultValue={settings.defaultViewId ?? ''}
          />
          <SubmitButton variant="secondary">{t('manage.keepOpening')}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  )
}
