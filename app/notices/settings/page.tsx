import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readSettings } from '@/lib/notices/settings'
import { SettingsTable } from './settings-table'

const ACTION = '/notices/settings/change'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Notices.settings')
  return { title: await pageTitle([t('title')]) }
}

export default async function NoticeSettingsPage({ searchParams }: PageProps<'/notices/settings'>) {
  const [search, actor] = [await searchParams, await requireActor()]
  const { form, ways } = await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, search, ACTION, 'Notices.fields'),
    ways: await readSettings(tx, actor),
  }))
  const [t, list] = await Promise.all([getTranslations('Notices.settings'), getTranslations('Notices.list')])
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/notices', label: list('title') }]}
      errors={form.errors}
    >
      {search.done === 'saved' ? <NotificationBanner tone="success" title={t('saved')} /> : null}
      <Form action={ACTION} state={form}>
        <SettingsTable ways={ways} />
        <p className="max-w-prose">{t('daily')}</p>
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Page>
  )
}
