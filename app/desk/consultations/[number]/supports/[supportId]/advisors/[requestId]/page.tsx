import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { VisitForms } from '@/components/dispatches/visit-forms'
import { typedText } from '@/components/forms/typed'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readOffer } from '@/lib/dispatches/list-of-support'
import { listVisitsToEnter } from '@/lib/dispatches/visits-to-enter'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportTitle } from '../../support-title'
import { advisorsPath } from '../address'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/advisors/[requestId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Dispatches.visit')
  return await supportTitle(t('title'), await params, await searchParams)
}

/** The record of a visit: when, how long, and what was paid. */
export default async function VisitPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, supportId, requestId }, search] = [await params, await searchParams]
  const path = advisorsPath({ number, supportId })
  const action = `${path}/${requestId}/visit`
  const opened = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    const offer = support && (await readOffer(tx, supportId, requestId))
    if (!support || !offer || !canKeepSupport(actor, support.consultation)) return null
    const toEnter = await listVisitsToEnter(tx, supportId, offer)
    return { support, offer, toEnter, form: await openWriting(tx, actor, search, action, 'Dispatches.fields') }
  })
  if (!opened) notFound()
  const { support, offer, toEnter, form } = opened
  const chosen = typedText(form, 'session', typeof search.session === 'string' ? search.session : toEnter[0]?.id)
  const session = toEnter.find(({ id }) => id === chosen)
  const [t, c, locale] = await Promise.all([
    getTranslations('Dispatches.visit'),
    getTranslations('Dispatches.candidates'),
    getLocale(),
  ])
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${offer.advisor.name}`}
      lead={t('lead')}
      breadcrumbs={[...(await supportCrumbs(number, { id: supportId, label })), { href: path, label: c('title') }]}
      errors={form.errors}
    >
      {offer.request.state === 'accepted' && !offer.closedAt ? (
        <VisitForms action={action} form={form} session={session} others={toEnter.filter((one) => one !== session)} />
      ) : (
        <EmptyState title={t('notNow')} />
      )}
    </Page>
  )
}
