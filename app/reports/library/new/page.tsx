import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DocumentFields } from '@/components/library/document-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/reports/library/new'>
const ACTION = '/reports/library/filing'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Library'), searchParams])
  return { title: await pageTitle([t('new'), t('title')], post !== undefined) }
}

/** Files a document under its meeting; its files are added on the next page. */
export default async function NewDocumentPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const [t, form] = await Promise.all([
    getTranslations('Library'),
    asActor(actor, (tx) => openForm(tx, actor, search, ACTION, 'Library.fields')),
  ])
  return (
    <Page
      title={t('new')}
      lead={<p>{t('newLead')}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[{ href: '/reports/library', label: t('title') }]}
    >
      <Form action={ACTION} state={form}>
        <DocumentFields form={form} />
        <ButtonRow>
          <SubmitButton>{t('file')}</SubmitButton>
          <a href="/reports/library">{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
