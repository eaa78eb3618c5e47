import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { RoundForm } from '@/components/requests/round-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { listAddressees } from '@/lib/requests/list-addressees'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { usualDueDay } from '@/lib/requests/usual-due-day'
import { canSendRequest } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/requests/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Rounds')
  return await supportTitle(t('title'), await params, await searchParams)
}

export default async function NewRequestPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/requests`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support) return null
    const addressees = await listAddressees(tx, support.consultation)
    const dueOn = await usualDueDay(tx, support.consultation.bureauId)
    return { support, addressees, dueOn, form: await openWriting(tx, actor, search, action, 'Rounds.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Rounds'), getLocale()])
  const { support, addressees, dueOn, form } = read
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
      {mayAsk && addressees.length > 0 ? (
        <RoundForm
          {...{ action, form, addressees, dueOn }}
          firstRole={support.menu.askParty}
          chosen={[search.party ?? []].flat()}
        />
      ) : (
        <EmptyState title={mayAsk ? t('nobody') : t('notNow')} />
      )}
    </Page>
  )
}
