import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import type { Search } from '@/lib/queue/address'
import { readSettings } from '@/lib/queue/settings'
import { KeyList } from './key-list'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Shortcuts')
  return { title: await pageTitle([t('title')]) }
}

/** The keys of the queue, and the switch that turns them off for this person. */
export default async function ShortcutsPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const action = '/desk/shortcuts/keeping'
  const [t, queue, { settings, form }] = await Promise.all([
    getTranslations('Shortcuts'),
    getTranslations('Queue'),
    asActor(actor, async (tx) => ({
      settings: await readSettings(tx, actor),
      form: await openForm(tx, actor, search, action, 'Shortcuts.fields'),
    })),
  ])
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      width="narrow"
      breadcrumbs={[{ href: '/desk', label: queue('title') }]}
    >
      {search.done === 'kept' ? <NotificationBanner tone="success" title={t('kept')} /> : null}
      <KeyList />
      <Section title={t('switch.title')} lead={t('switch.lead')}>
        <Form action={action} state={form}>
          <Checkbox name="shortcuts" label={t('fields.shortcuts')} state={form} defaultChecked={settings.shortcuts} />
          <SubmitButton variant="secondary">{t('switch.save')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
