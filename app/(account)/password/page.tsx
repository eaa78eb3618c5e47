import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SHORTEST_PASSWORD } from '@/lib/actor/password-rules'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

export async function generateMetadata({ searchParams }: PageProps<'/password'>): Promise<Metadata> {
  const [t, search] = await Promise.all([getTranslations('SignIn.change'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(search.post)) }
}

export default async function PasswordPage({ searchParams }: PageProps<'/password'>) {
  const actor = await requireActor()
  const [t, search] = await Promise.all([getTranslations('SignIn.change'), searchParams])
  const form = await asActor(actor, (tx) => openForm(tx, actor, search, '/password/change', 'SignIn.change.fields'))
  return (
    <Page title={t('title')} lead={t('lead')} errors={form.errors} width="narrow">
      <Form action="/password/change" state={form}>
        <TextField
          name="old"
          label={t('fields.old')}
          type="password"
          state={form}
          required
          autoComplete="current-password"
        />
        <TextField
          name="fresh"
          label={t('fields.fresh')}
          hint={t('freshHint', { length: SHORTEST_PASSWORD })}
          type="password"
          state={form}
          required
          autoComplete="new-password"
        />
        <TextField
          name="again"
          label={t('fields.again')}
          type="password"
          state={form}
          required
          autoComplete="new-password"
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
