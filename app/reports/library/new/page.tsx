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
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listMeetingChoices } from '@/lib/library/choose-meeting'

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
  const chosen = one(search.meeting) ?? ''
  const [t, { form, choices }] = await Promise.all([
    getTranslations('Library'),
    asActor(actor, async (tx) => ({
      form: await openForm(tx, actor, search, ACTION, 'Library.fields'),
      choices: await listMeetingChoices(tx, actor.bureauId ?? '', jstDate(await readClock(tx)), chosen),
    })),
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
        <DocumentFields form={form} choices={choices} chosen={chosen} />
        <ButtonRow>
          <SubmitButton>{t('file')}</SubmitButton>
          <a href="/reports/library">{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
