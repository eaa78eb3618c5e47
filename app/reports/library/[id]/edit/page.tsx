import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DocumentFields } from '@/components/library/document-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { chosenMeeting, listMeetingChoices } from '@/lib/library/choose-meeting'
import { readDocument } from '@/lib/library/list'

type Props = PageProps<'/reports/library/[id]/edit'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Library'), searchParams])
  return { title: await pageTitle([t('change'), t('title')], post !== undefined) }
}

/** Puts a filed document right. */
export default async function EditDocumentPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ id }, search] = await Promise.all([params, searchParams])
  const path = `/reports/library/${id}`
  const [t, { document, form, choices, chosen }] = await Promise.all([
    getTranslations('Library'),
    asActor(actor, async (tx) => {
      const document = await readDocument(tx, id)
      const chosen = document ? chosenMeeting(document) : ''
      return {
        ...{ document, chosen },
        form: await openForm(tx, actor, search, `${path}/change`, 'Library.fields'),
        choices: await listMeetingChoices(tx, actor.bureauId ?? '', jstDate(await readClock(tx)), chosen),
      }
    }),
  ])
  if (!document || document.councilReportId) notFound()
  return (
    <Page
      title={t('change')}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/library', label: t('title') },
        { href: path, label: document.title },
      ]}
    >
      <CurrentTexts theirs={form.theirs} labels="Library.fields" />
      <Form action={`${path}/change`} state={form}>
        <SeenVersion state={form} current={document.version} />
        <DocumentFields form={form} choices={choices} chosen={chosen} document={document} />
        <ButtonRow>
          <SubmitButton>{t('save')}</SubmitButton>
          <a href={path}>{t('backToDocument')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
