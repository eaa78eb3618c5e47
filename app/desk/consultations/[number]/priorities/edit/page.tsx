import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PriorityChoice } from '@/components/council/priority-choice'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canTriage } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { listPriorityMatters, readPrioritiesOf } from '@/lib/priorities/read'
import { deskPage } from '../../address'
import { MatterPage } from '../../parts/matter-page'

type Props = PageProps<'/desk/consultations/[number]/priorities/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('CouncilCalls.matter')])
  return { title: await pageTitle([t('title'), number], post !== undefined) }
}

/** Ticks the priority matters that a consultation belongs to. */
export default async function PrioritiesPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search] = await Promise.all([params, searchParams])
  const action = deskPage(number, '/priorities')
  const read = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter || !canTriage(actor, matter)) return null
    const form = await openForm(tx, actor, search, action, 'CouncilCalls.fields')
    const offered = actor.bureauId ? await listPriorityMatters(tx, actor.bureauId) : []
    return { matter, form, offered, chosen: await readPrioritiesOf(tx, matter.id) }
  })
  if (!read) notFound()
  const { matter, form, offered, chosen } = read
  const t = await getTranslations('CouncilCalls')
  return (
    <MatterPage matter={matter} title={t('matter.title')} errors={form.errors}>
      <PriorityChoice {...{ action, form, offered, chosen }} backHref={deskPage(number)} />
    </MatterPage>
  )
}
