import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { CostFields } from '@/components/supportCosts/cost-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { canKeepCosts, mayCost } from '@/lib/supportCosts/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/costs/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('SupportCosts')
  return await supportTitle(t('newTitle'), await params, await searchParams)
}

/** 費用の記録: one amount the bureau spent on a support. */
export default async function NewCostPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/costs`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support || !canKeepCosts(actor, support.consultation) || !mayCost(support.state)) return null
    return { support, form: await openForm(tx, actor, search, action, 'SupportCosts.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('SupportCosts'), getLocale()])
  const label = nameIn(locale, read.support.menu)
  return (
    <Page
      title={t('newTitle')}
      kicker={`${number} ${label}`}
      lead={t('newLead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={read.form.errors}
      width="narrow"
    >
      <Form action={action} state={read.form}>
        <CostFields state={read.form} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
