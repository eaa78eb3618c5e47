import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readDraft } from '@/lib/consultations/read-draft'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { firstStep } from '../../first-step'
import { leadToReceipt } from '../lead-to-receipt'

type Props = PageProps<'/my/consultations/[id]/discard'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Consultation.discard'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

export default async function DiscardPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await requireActor(...ASKING_ROLES)]
  const action = `/my/consultations/${id}/discarding`
  const shown = await asActor(actor, async (tx) => {
    const draft = await readDraft(tx, actor, id)
    return draft && { draft, form: await openForm(tx, actor, search, action, 'Consultation.fields') }
  })
  const { draft, form } = shown ?? (await leadToReceipt(actor, id))
  const [t, list] = await Promise.all([getTranslations('Consultation.discard'), getTranslations('My.list')])
  return (
    <Page
      title={t('title')}
      lead={t('lead', { title: draft.title || list('untitled') })}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Form action={action} state={form}>
        <Hidden name="version" value={draft.version} />
        <ButtonRow>
          <SubmitButton variant="danger">{t('send')}</SubmitButton>
          <a href={firstStep(draft)}>{t('keep')}</a>
        </ButtonRow>
      </Form>
    </Page>
  )
}
