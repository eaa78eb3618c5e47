import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { PublicityFields } from '../publicity-fields'

type Props = PageProps<'/desk/publicity/new'>
const ACTION = '/desk/publicity/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Publicity'), searchParams])
  return { title: await pageTitle([t('newTitle')], post !== undefined) }
}

export default async function NewPublicityPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [t, search] = await Promise.all([getTranslations('Publicity'), searchParams])
  const form = await asActor(actor, (tx) => openForm(tx, actor, search, ACTION, 'Publicity.fields'))
  return (
    <Page
      title={t('newTitle')}
      errors={form.errors}
      breadcrumbs={[{ href: '/desk/publicity', label: t('title') }]}
      width="narrow"
    >
      <Form action={ACTION} state={form}>
        <PublicityFields state={form} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
