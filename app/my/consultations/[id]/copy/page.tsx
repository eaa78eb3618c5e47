import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readToCopy } from '@/lib/consultations/copy'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

type Props = PageProps<'/my/consultations/[id]/copy'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { id }] = await Promise.all([getTranslations('Writing.copy'), params])
  return { title: await pageTitle([t('title'), id]) }
}

export default async function CopyPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await requireActor(...ASKING_ROLES)]
  const action = `/my/consultations/${id}/copying`
  const opened = await asActor(actor, async (tx) => {
    const source = await readToCopy(tx, actor, id)
    return source && { source, form: await openForm(tx, actor, search, action, 'Consultation.fields') }
  })
  if (!opened) notFound()
  const { source, form } = opened
  const [t, list] = await Promise.all([getTranslations('Writing.copy'), getTranslations('My.list')])
  return (
    <Page
      title={t('title')}
      kicker={source.number}
      lead={t('lead', { title: source.title })}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Form action={action} state={form}>
        <p>{t('left')}</p>
        <ButtonRow>
          <SubmitButton>{t('begin')}</SubmitButton>
          <a href={`/my/consultations/${source.number}`}>{t('back')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
