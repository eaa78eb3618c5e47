import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PartFields } from '@/components/references/part-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/admin/handbooks/new'>
const ACTION = '/admin/handbooks/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('References'), searchParams])
  return { title: await pageTitle([t('new.title')], post !== undefined) }
}

/** A part of a handbook as it is entered. */
export default async function NewPartPage({ searchParams }: Props) {
  const actor = await requireActor('administrator', 'operator')
  const [t, search] = await Promise.all([getTranslations('References'), searchParams])
  const { form, groups } = await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, search, ACTION, 'References.fields'),
    groups: await listThemeGroups(tx),
  }))
  return (
    <Page
      title={t('new.title')}
      errors={form.errors}
      breadcrumbs={[{ href: '/admin/handbooks', label: t('title') }]}
      width="narrow"
    >
      <Form action={ACTION} state={form} label={t('new.title')}>
        <PartFields state={form} groups={groups} />
        <SubmitButton>{t('new.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
