import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { canSetMenuKeepers, readMenuKeepers } from '@/lib/transfers/menu-keepers'

export async function generateMetadata(): Promise<Metadata> {
  const [t, a] = await Promise.all([getTranslations('Transfers.keepers'), getTranslations('Admin')])
  return { title: await pageTitle([t('title'), a('title')]) }
}

export default async function MenuSectionsPage({ searchParams }: PageProps<'/admin/menus/sections'>) {
  const actor = await requireActor('administrator')
  if (!canSetMenuKeepers(actor)) notFound()
  const [search, t, locale] = [await searchParams, await getTranslations(), await readLocale()]
  const action = '/admin/menus/sections/saving'
  const { sections, menus, form } = await asActor(actor, async (tx) => ({
    ...(await readMenuKeepers(tx, actor.bureauId, jstDate(await readClock(tx)))),
    form: await openForm(tx, actor, search, action, 'Transfers.fields'),
  }))
  return (
    <Page
      title={t('Transfers.keepers.title')}
      lead={t('Transfers.keepers.lead')}
      breadcrumbs={[
        { href: '/admin', label: t('Admin.title') },
        { href: '/admin/menus', label: t('Admin.areas.menus.title') },
      ]}
      width="narrow"
    >
      {search.done === 'saved' ? <NotificationBanner tone="success" title={t('Transfers.keepers.done')} /> : null}
      {sections.length === 0 ? (
        <EmptyState title={t('Transfers.keepers.noSections')} />
      ) : (
        <Form action={action} state={form}>
          {menus.map((menu) => (
            <SelectField
              key={menu.key}
              name={menu.key}
              label={nameIn(locale, menu)}
              state={form}
              emptyLabel={t('Transfers.keepers.none')}
              defaultValue={menu.sectionId}
              options={sections.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ))}
          <SubmitButton>{t('Transfers.keepers.save')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
