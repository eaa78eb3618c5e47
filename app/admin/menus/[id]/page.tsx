import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { listMenusForAdmin } from '@/lib/menus/list-for-admin'
import { nameIn } from '@/lib/menus/menu-name'
import { canKeepMenu } from '@/lib/menus/set-follow-up-months'

const open = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor('administrator', 'operator')
  const action = `/admin/menus/${id}/follow-up-months`
  const { menus, form } = await asActor(actor, async (tx) => ({
    menus: await listMenusForAdmin(tx, actor),
    form: await openForm(tx, actor, { post }, action, 'Admin.fields'),
  }))
  const menu = menus.find((listed) => listed.id === id)
  if (!menu || !canKeepMenu(actor, menu)) notFound()
  return { menu, form, action }
})

type Props = PageProps<'/admin/menus/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { menu, form } = await open(id, one(search.post))
  return { title: await pageTitle([menu.name, t('areas.menus.title'), t('title')], form.errors.length > 0) }
}

export default async function MenuPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([params, searchParams, getTranslations('Admin'), readLocale()])
  const { menu, form, action } = await open(id, one(search.post))
  return (
    <Page
      title={nameIn(locale, menu)}
      kicker={t('menus.versionNumber', { version: menu.menuVersion })}
      lead={t('menus.monthsLead')}
      breadcrumbs={[
        { href: '/admin', label: t('title') },
        { href: '/admin/menus', label: t('areas.menus.title') },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Admin.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={menu.version} />
        <TextField
          name="months"
          label={t('fields.months')}
          hint={t('hints.months')}
          state={form}
          required={false}
          width="medium"
          autoComplete="off"
          defaultValue={menu.followUpMonths.join(', ')}
        />
        <SubmitButton>{t('menus.saveMonths')}</SubmitButton>
      </Form>
    </Page>
  )
}
