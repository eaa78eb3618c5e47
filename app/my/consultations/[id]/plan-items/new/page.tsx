import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PlanItemFields } from '@/components/plan-items/plan-item-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { draftResult } from '@/lib/planItems/draft-result'
import { canKeepPlanItems } from '@/lib/planItems/policy'

type Props = PageProps<'/my/consultations/[id]/plan-items/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id: number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('PlanItems')])
  return { title: await pageTitle([t('add'), number], typeof post === 'string') }
}

/** A new item for a plan, begun from a result of this consultation where the address names one. */
export default async function NewPlanItemPage({ params, searchParams }: Props) {
  const [{ id: number }, search, t] = await Promise.all([params, searchParams, getTranslations('PlanItems')])
  const actor = await requireActor(...ASKING_ROLES)
  const action = `/my/consultations/${number}/plan-items/adding`
  const opened = await asActor(actor, async (tx) => {
    const consultation = await tx.consultation.findUnique({
      where: { number },
      select: { id: true, title: true, state: true, askingOrganisationId: true },
    })
    if (!consultation || !canKeepPlanItems(actor, consultation)) return null
    return {
      consultation,
      form: await openForm(tx, actor, search, action, 'PlanItems.fields'),
      result: await draftResult(tx, consultation.id, search),
    }
  })
  if (!opened) notFound()
  const { consultation, form, result } = opened
  return (
    <Page
      title={t('add')}
      kicker={`${number} ${consultation.title}`}
      lead={t('lead')}
      breadcrumbs={[{ href: `/my/consultations/${number}`, label: number }]}
      errors={form.errors}
    >
      <Form action={action} state={form}>
        <PlanItemFields state={form} onRecord={{ result, ownerName: actor.sectionLabel ?? '' }} />
        <SubmitButton>{t('addSend')}</SubmitButton>
      </Form>
    </Page>
  )
}
