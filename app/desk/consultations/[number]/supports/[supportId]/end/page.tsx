import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { EndForms } from '@/components/supports/end-forms'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { listPendingRequests } from '@/lib/requests/list-pending'
import { canMoveSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { isPossibleForSupport } from '@/lib/supports/transitions'
import { supportCrumbs } from '../../crumbs'
import { supportPath } from '../address'
import { supportTitle } from '../support-title'
import { StillWaiting } from './still-waiting'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/end'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Supports')
  return await supportTitle(t('end.title'), await params, await searchParams)
}

export default async function EndPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const path = supportPath({ number, supportId })
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support) return null
    const finish = await openWriting(tx, actor, search, `${path}/completion`, 'Supports.fields')
    const drop = await openWriting(tx, actor, search, `${path}/cancellation`, 'Supports.end.fields')
    return { support, finish, drop, pending: await listPendingRequests(tx, supportId) }
  })
  if (!read) notFound()
  const [t, s, locale] = await Promise.all([getTranslations('Supports'), getTranslations('States'), getLocale()])
  const { support, finish, drop, pending } = read
  const label = nameIn(locale, support.menu)
  const mayDrop = canMoveSupport(actor, support.consultation) && isPossibleForSupport(support.state, 'drop')
  const mayFinish = mayDrop && isPossibleForSupport(support.state, 'finish')
  return (
    <Page
      title={t('end.title')}
      kicker={`${number} ${label}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={[...finish.errors, ...drop.errors.map((error) => ({ ...error, field: error.field && 'dropReason' }))]}
    >
      {mayDrop ? (
        <>
          <StillWaiting pending={pending} path={path} />
          <EndForms path={path} finish={mayFinish ? finish : null} drop={drop} />
        </>
      ) : (
        <EmptyState title={t('end.notNow', { state: s(`support.${support.state}`) })} />
      )}
    </Page>
  )
}
