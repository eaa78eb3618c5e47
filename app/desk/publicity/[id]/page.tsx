import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { findPublicity } from '@/lib/publicity/keep'
import { PublicityFields } from '../publicity-fields'

type Props = PageProps<'/desk/publicity/[id]'>

const open = cache(async (id: string) => {
  const actor = await requireActor(...DESK_ROLES)
  const record = await asActor(actor, (tx) => findPublicity(tx, id))
  if (!record || record.removedAt) notFound()
  return { actor, record }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Publicity')])
  const { record } = await open(id)
  return { title: await pageTitle([record.title, t('editTitle')], post !== undefined) }
}

export default async function PublicityRecordPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Publicity')])
  const { actor, record } = await open(id)
  const [saving, removal] = [`/desk/publicity/${id}/saving`, `/desk/publicity/${id}/removal`]
  const { form, removing } = await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, search, saving, 'Publicity.fields'),
    removing: await openForm(tx, actor, search, removal, 'Publicity.fields'),
  }))
  return (
    <Page
      title={t('editTitle')}
      errors={[...form.errors, ...removing.errors]}
      breadcrumbs={[{ href: '/desk/publicity', label: t('title') }]}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Publicity.fields" />
      <Form action={saving} state={form}>
        <SeenVersion state={form} current={record.version} />
        <PublicityFields state={form} of={record} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      <Section title={t('removeTitle')}>
        <p className="mb-4">{t('removeLead')}</p>
        <Form action={removal} state={removing}>
          <SubmitButton variant="secondary">{t('remove')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
