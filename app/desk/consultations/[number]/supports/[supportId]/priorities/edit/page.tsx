import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PriorityChoice } from '@/components/council/priority-choice'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { listPriorityMatters, readPrioritiesOfSupport } from '@/lib/priorities/read'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/priorities/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('CouncilCalls.matter')
  return await supportTitle(t('ofSupport'), await params, await searchParams)
}

/** Ticks the priority matters that a support belongs to. */
export default async function SupportPrioritiesPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, supportId }, search] = await Promise.all([params, searchParams])
  const path = supportPath({ number, supportId })
  const action = `${path}/priorities/saving`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support || !canKeepSupport(actor, support.consultation)) return null
    const form = await openForm(tx, actor, search, action, 'CouncilCalls.fields')
    const offered = await listPriorityMatters(tx, support.consultation.bureauId)
    return { support, form, offered, chosen: await readPrioritiesOfSupport(tx, supportId) }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('CouncilCalls.matter'), getLocale()])
  const { support, form, offered, chosen } = read
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('ofSupport')}
      kicker={`${number} ${label}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      <PriorityChoice {...{ action, form, offered, chosen }} backHref={path} />
    </Page>
  )
}
