import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { typedText } from '@/components/forms/typed'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readAddress, type Search, searchOf, writeQuery } from '@/lib/queue/address'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('QueueViews')])
  return { title: await pageTitle([t('new.title')], post !== undefined) }
}

/** Keeps the list one came from under a name. */
export default async function NewViewPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const action = '/desk/views/keeping'
  const [t, queue, form] = await Promise.all([
    getTranslations('QueueViews'),
    getTranslations('Queue'),
    asActor(actor, (tx) => openForm(tx, actor, search, action, 'QueueViews.fields')),
  ])
  const of = [search.of].flat()[0] ?? ''
  const query = writeQuery(readAddress(searchOf(typedText(form, 'query', of))))
  return (
    <Page
      title={t('new.title')}
      lead={<p>{t('new.lead')}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: '/desk', label: queue('title') }]}
    >
      <Form action={action} state={form}>
        <Hidden name="query" value={query} />
        <TextField name="name" label={t('fields.name')} hint={t('new.hint')} state={form} required />
        <Checkbox name="shared" label={t('fields.shared')} hint={t('sharedHint')} state={form} />
        <Checkbox name="isDefault" label={t('fields.isDefault')} state={form} />
        <ButtonRow>
          <SubmitButton>{t('new.save')}</SubmitButton>
          <a href={`/desk?${query}`}>{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
