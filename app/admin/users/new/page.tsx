import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { PersonFields } from '../person-fields'
import { PostFields, type WishedPost } from '../post-fields'

const ACTION = '/admin/users/new/registration'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('administrator')
  return await asActor(actor, async (tx) => ({
    today: jstDate(await readClock(tx)),
    form: await openForm(tx, actor, { post }, ACTION, 'Admin.fields'),
  }))
})

export async function generateMetadata({ searchParams }: PageProps<'/admin/users/new'>): Promise<Metadata> {
  const [t, search] = await Promise.all([getTranslations('Admin'), searchParams])
  const { form } = await open(one(search.post))
  return { title: await pageTitle([t('users.register'), t('title')], form.errors.length > 0) }
}

export default async function NewUserPage({ searchParams }: PageProps<'/admin/users/new'>) {
  const [t, search] = await Promise.all([getTranslations('Admin'), searchParams])
  const { form, today } = await open(one(search.post))
  return (
    <Page
      title={t('users.register')}
      lead={t('users.registerLead')}
      breadcrumbs={[
        { href: '/admin', label: t('title') },
        { href: '/admin/users', label: t('areas.users.title') },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <Form action={ACTION} state={form}>
        <Section title={t('users.person')}>
          <PersonFields state={form} />
        </Section>
        <Section title={t('users.firstPost')}>
          <PostFields state={form} today={today} post={wishedPost(search)} />
        </Section>
        <SubmitButton>{t('users.register')}</SubmitButton>
      </Form>
    </Page>
  )
}

/** The post that whoever led here had in mind: somebody who keeps the people of an office. */
function wishedPost(search: Record<string, string | string[] | undefined>): WishedPost | undefined {
  const organisation = one(search.organisation)
  const role = one(search.role)
  return organisation && role ? { organisation, role, isAccountManager: true } : undefined
}
