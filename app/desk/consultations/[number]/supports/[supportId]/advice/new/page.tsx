import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/council/ask-form'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listMembers } from '@/lib/council/list-members'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { usualDueDay } from '@/lib/requests/usual-due-day'
import { canSendRequest } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/advice/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Council.ask')
  return await supportTitle(t('title'), await params, await searchParams)
}

/** Asks several members of the council at once. */
export default async function AskCouncilPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/advice`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support) return null
    const members = await listMembers(tx, support.consultation)
    const dueOn = await usualDueDay(tx, support.consultation.bureauId)
    return { support, members, dueOn, form: await openWriting(tx, actor, search, action, 'Council.fields') }
  })
  if (!read) notFound()
  const [t, r, locale] = await Promise.all([getTranslations('Council.ask'), getTranslations('Requests'), getLocale()])
  const { support, members, dueOn, form } = read
  const label = nameIn(locale, support.menu)
  const mayAsk = canSendRequest(actor, support.consultation) && mayBeAskedUnder(support.state)
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${label}`}
      lead={t('lead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      {mayAsk && members.length > 0 ? (
        <AskForm {...{ action, form, members, dueOn }} />
      ) : (
        <EmptyState title={mayAsk ? t('nobody') : r('lanes.notYet')} />
      )}
    </Page>
  )
}
