import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { countHeld } from '@/lib/people/count-held'
import { openPersonPage } from '../../open-page'
import { StillHeld } from './still-held'

type Props = PageProps<'/admin/users/[id]/posts/[postId]'>

const open = cache(async (id: string, postId: string, kept: string | undefined) => {
  const actor = await requireActor('administrator')
  const { person, today } = await openPersonPage(id, undefined)
  const post = person.memberships.find((membership) => membership.id === postId)
  if (!post) notFound()
  const action = `/admin/users/${id}/posts/${postId}/end`
  return await asActor(actor, async (tx) => ({
    ...{ person, post, today, action },
    form: await openForm(tx, actor, { post: kept }, action, 'Admin.fields'),
    held: await countHeld(tx, post.id, today),
  }))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id, postId }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { person, post, form } = await open(id, postId, one(search.post))
  const parts = [t('users.endPostAt', { place: post.organisation.name }), person.name, t('title')]
  return { title: await pageTitle(parts, form.errors.length > 0) }
}

export default async function PostPage({ params, searchParams }: Props) {
  const [{ id, postId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Admin'),
    readLocale(),
  ])
  const { person, post, today, action, form, held } = await open(id, postId, one(search.post))
  return (
    <Page
      title={t('users.endPostAt', { place: nameIn(locale, post.organisation) })}
      kicker={person.name}
      lead={t('users.endPostLead')}
      breadcrumbs={[
        { href: '/admin/users', label: t('areas.users.title') },
        { href: `/admin/users/${id}`, label: person.name },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <StillHeld held={held} />
      <Form action={action} state={form}>
        <DateField name="lastDay" label={t('fields.lastDay')} state={form} required defaultValue={today} />
        <SubmitButton>{t('users.endPost')}</SubmitButton>
      </Form>
    </Page>
  )
}
