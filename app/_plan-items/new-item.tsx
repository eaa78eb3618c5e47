import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { PlanItemFields } from '@/components/plan-items/plan-item-fields'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { draftResult } from '@/lib/planItems/draft-result'
import { canAddPlanItems } from '@/lib/planItems/policy'

type Props = { actor: Actor; number: string; place: string; search: Search }

/** A new item for a plan, begun from a result of this consultation where the address names one; the desk writes it on behalf of whoever asked. */
export async function NewItem({ actor, number, place, search }: Props) {
  const action = `${place}/plan-items/adding`
  const opened = await asActor(actor, async (tx) => {
    const consultation = await tx.consultation.findUnique({
      where: { number },
      select: {
        ...{ id: true, title: true, state: true, askingOrganisationId: true, bureauId: true },
        askingOrganisation: { select: { name: true, nameEn: true } },
      },
    })
    if (!consultation || !canAddPlanItems(actor, consultation)) return null
    return {
      consultation,
      form: await openForm(tx, actor, search, action, 'PlanItems.fields'),
      result: await draftResult(tx, consultation.id, search),
    }
  })
  if (!opened) notFound()
  const { consultation, form, result } = opened
  const [t, locale] = await Promise.all([getTranslations('PlanItems'), readLocale()])
  const organisation = nameIn(locale, consultation.askingOrganisation)
  return (
    <Page
      title={t('add')}
      kicker={`${number} ${consultation.title}`}
      lead={isDesk(actor) ? t('onBehalfLead', { organisation }) : t('lead')}
      breadcrumbs={[{ href: place, label: number }]}
      errors={form.errors}
    >
      <Form action={action} state={form}>
        <PlanItemFields
          state={form}
          onRecord={{ result, ownerName: isDesk(actor) ? '' : (actor.sectionLabel ?? '') }}
        />
        <SubmitButton>{t('addSend')}</SubmitButton>
      </Form>
    </Page>
  )
}
