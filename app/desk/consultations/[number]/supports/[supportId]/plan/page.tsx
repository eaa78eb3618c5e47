import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Page } from '@/components/layout/page'
import { PlanForm } from '@/components/supports/plan-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { listAreas } from '@/lib/profiles/read-areas'
import { listOwners } from '@/lib/supports/list-owners'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../crumbs'
import { supportPath } from '../address'
import { supportTitle } from '../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/plan'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Supports')
  return await supportTitle(t('plan.title'), await params, await searchParams)
}

export default async function PlanPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/plan/saving`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support || !canKeepSupport(actor, support.consultation)) return null
    const owners = await listOwners(tx, support.consultation.bureauId)
    const areas = await listAreas(tx, support.consultation.askingOrganisationId)
    return { support, owners, areas, form: await openWriting(tx, actor, search, action, 'Supports.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Supports'), getLocale()])
  const { support, owners, areas, form } = read
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('plan.title')}
      kicker={`${number} ${label}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      <CurrentTexts theirs={form.theirs} labels="Supports.fields" />
      <PlanForm action={action} form={form} support={support} owners={owners} areas={areas} />
    </Page>
  )
}
