import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { lifecycleCrumbs } from '../crumbs'
import { DraftFields } from '../draft-fields'

const ACTION = '/admin/menus/lifecycle/new/registration'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('manager', 'administrator', 'operator')
  return await asActor(actor, async (tx) => ({
    actor,
    form: await openForm(tx, actor, { post }, ACTION, 'Menus.fields'),
    groups: await listThemesByGroup(tx),
  }))
})

type Props = PageProps<'/admin/menus/lifecycle/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [search, t] = await Promise.all([searchParams, getTranslations('Menus')])
  const { form } = await open(one(search.post))
  return { title: await pageTitle([t('new'), t('title')], form.errors.length > 0) }
}

/** A draft of a new menu, seen by nobody outside the office until it is tried or opened. */
export default async function NewDraftPage({ searchParams }: Props) {
  const [search, t, pillars] = await Promise.all([
    searchParams,
    getTranslations('Menus'),
    getTranslations('States.pillar'),
  ])
  const { actor, form, groups } = await open(one(search.post))
  return (
    <Page
      title={t('new')}
      lead={t('newLead')}
      breadcrumbs={await lifecycleCrumbs(actor.role)}
      errors={form.errors}
      width="narrow"
    >
      <Form action={ACTION} state={form}>
        <SelectField
          name="pillar"
          label={t('fields.pillar')}
          state={form}
          required
          emptyLabel={t('choose')}
          options={PROPOSED_PILLARS.map((pillar) => ({ value: pillar, label: pillars(pillar) }))}
        />
        <DraftFields state={form} groups={groups} />
        <SubmitButton>{t('saveDraft')}</SubmitButton>
      </Form>
    </Page>
  )
}
