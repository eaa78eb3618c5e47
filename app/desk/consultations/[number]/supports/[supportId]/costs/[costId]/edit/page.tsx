import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { CostFields } from '@/components/supportCosts/cost-fields'
import { WithdrawCost } from '@/components/supportCosts/withdraw-cost'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { nameIn } from '@/lib/menus/menu-name'
import { textsOf } from '@/lib/supportCosts/change'
import { supportCrumbs } from '../../../../crumbs'
import { supportPath } from '../../../address'
import { supportTitle } from '../../../support-title'
import { openCost } from './open-cost'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/costs/[costId]/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('SupportCosts')
  return await supportTitle(t('editTitle'), await params, await searchParams)
}

/** One amount: to be corrected, or taken back with a reason. That nothing was spent can only be taken back. */
export default async function EditCostPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, costId } = await params
  const path = `${supportPath({ number, supportId })}/costs/${costId}`
  const opened = await openCost(actor, { number, supportId, costId }, await searchParams)
  if (!opened) notFound()
  const { cost, support, form, withdrawForm } = opened
  const [t, locale] = await Promise.all([getTranslations('SupportCosts'), getLocale()])
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('editTitle')}
      kicker={`${number} ${label}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={[...form.errors, ...withdrawForm.errors]}
      width="narrow"
    >
      {cost.kind === 'none' ? (
        <p>{t('kinds.none')}</p>
      ) : (
        <>
          <CurrentTexts theirs={form.theirs} labels="SupportCosts.fields" />
          <Form action={`${path}/correction`} state={form}>
            <SeenVersion state={form} current={cost.version} />
            <CostFields state={form} texts={textsOf(cost)} />
            <SubmitButton>{t('saveChange')}</SubmitButton>
          </Form>
        </>
      )}
      <WithdrawCost action={`${path}/withdrawal`} state={withdrawForm} version={cost.version} />
    </Page>
  )
}
