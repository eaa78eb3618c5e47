import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

export async function generateMetadata({ searchParams }: PageProps<'/r'>): Promise<Metadata> {
  const [t, { post, unknown, wait }] = await Promise.all([getTranslations('Resume'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post || unknown || wait)) }
}

export default async function ResumePage({ searchParams }: PageProps<'/r'>) {
  const [search, actor, t] = await Promise.all([searchParams, requireActor(...ASKING_ROLES), getTranslations('Resume')])
  const form = await asActor(actor, (tx) => openForm(tx, actor, search, '/r/opening', 'Resume.fields'))
  const tried = typeof search.unknown === 'string' ? search.unknown.slice(0, 40) : ''
  const field = 'resumeCode'
  const errors = search.wait
    ? [{ field, message: t('wait', { seconds: Number(search.wait) || 1 }) }]
    : tried
      ? [{ field, message: t('unknown') }]
      : form.errors
  return (
    <Page title={t('title')} lead={t('lead')} errors={errors} width="narrow">
      <Form action="/r/opening" state={{ ...form, errors }}>
        <TextField
          name={field}
          label={t('fields.resumeCode')}
          hint={t('hint')}
          state={{ ...form, errors }}
          defaultValue={tried}
          required
          width="medium"
          autoComplete="off"
        />
        <SubmitButton>{t('open')}</SubmitButton>
      </Form>
      <p>
        <a href="/my/consultations">{t('list')}</a>
      </p>
    </Page>
  )
}
