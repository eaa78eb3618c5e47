import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PassingForm } from '@/components/requests/passing-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { listPassable } from '@/lib/requests/list-passable'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../crumbs'
import { supportPath } from '../address'
import { supportTitle } from '../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/passing-on'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Passing')
  return await supportTitle(t('title'), await params, await searchParams)
}

export default async function PassingOnPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/passing-on/sending`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support) return null
    const answers = await listPassable(tx, supportId)
    return { support, answers, form: await openWriting(tx, actor, search, action, 'Passing.fields') }
  })
  if (!read) notFound()
  const { support, answers, form } = read
  const [t, locale] = await Promise.all([getTranslations('Passing'), getLocale()])
  const label = nameIn(locale, support.menu)
  const mayPass = canKeepSupport(actor, support.consultation) && answers.length > 0
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${label}`}
      lead={t('lead', { name: nameIn(locale, support.consultation.askingOrganisation) })}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      {mayPass ? <PassingForm {...{ action, form, answers }} /> : <EmptyState title={t('nothing')} />}
    </Page>
  )
}
