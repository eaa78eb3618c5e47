import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { themeOptions } from '@/lib/menus/theme-options'
import { ownMenusCrumbs } from '../crumbs'
import { WordFields } from '../word-fields'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('manager', 'administrator')
  return await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, { post }, '/admin/menus/own/new/registration', 'Year.own.fields'),
    groups: await listThemesByGroup(tx),
  }))
})

export async function generateMetadata({ searchParams }: PageProps<'/admin/menus/own/new'>): Promise<Metadata> {
  const [search, t] = await Promise.all([searchParams, getTranslations('Year.own')])
  const { form } = await open(one(search.post))
  return { title: await pageTitle([t('new'), t('title')], form.errors.length > 0) }
}

/** A new menu of the bureau's own, from a day on. */
export default async function NewMenuPage({ searchParams }: PageProps<'/admin/menus/own/new'>) {
  const [actor, search, t, pillars, locale] = await Promise.all([
    requireActor('manager', 'administrator'),
    searchParams,
    getTranslations('Year.own'),
    getTranslations('States.pillar'),
    readLocale(),
  ])
  const { form, groups } = await open(one(search.post))
  return (
    <Page
      title={t('new')}
      breadcrumbs={[...(await ownMenusCrumbs(actor.role)), { href: '/admin/menus/own', label: t('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Form action="/admin/menus/own/new/registration" state={form}>
        <WordFields state={form} />
        <SelectField
          name="pillar"
          label={t('fields.pillar')}
          state={form}
          required
          emptyLabel={t('choose')}
          options={PROPOSED_PILLARS.map((pillar) => ({ value: pillar, label: pillars(pillar) }))}
        />
        <GroupedCheckboxes
          name="themeKeys"
          legend={t('fields.themeKeys')}
          state={form}
          required={false}
          groups={themeOptions(locale, groups)}
        />
        <DateField name="from" label={t('fields.from')} hint={t('fromHint')} state={form} required />
        <DateField name="until" label={t('fields.until')} state={form} required={false} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
