import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChasingDone } from '@/app/supports/chasing/chasing-done'
import { RequestPlan } from '@/components/chasing/request-plan'
import { RestForm, RestList } from '@/components/chasing/request-rests'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readDutyChasingPage } from '@/lib/chasing/read-page'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { canKeepSupport } from '@/lib/supports/policy'
import { supportCrumbs } from '../../../../crumbs'
import { supportPath } from '../../../address'
import { supportTitle } from '../../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/duties/[dutyId]/chasing'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Chasing.request')
  return await supportTitle(t('titleOfDuty'), await params, await searchParams)
}

/** One report's or survey's plan and record of お願い（再送）, and its rests. */
export default async function DutyChasingPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, dutyId } = await params
  const search = await searchParams
  const path = `${supportPath({ number, supportId })}/duties/${dutyId}/chasing`
  const read = await asActor(actor, async (tx) => {
    const page = await readDutyChasingPage(tx, number, supportId, dutyId)
    if (!page) return null
    const open = (action: string) => openForm(tx, actor, search, `${path}/${action}`, 'Chasing.fields')
    return { ...page, forms: { path, rest: await open('rest'), resumption: await open('resumption') } }
  })
  if (!read) notFound()
  const { support, duty, chasing, forms } = read
  const [t, d, locale] = await Promise.all([getTranslations('Chasing.request'), getTranslations('Duties'), getLocale()])
  const mayRest = canKeepSupport(actor, support.consultation) && duty.state === 'open'
  return (
    <Page
      title={t('title')}
      kicker={`${duty.partyName}　${d('named', { kind: d(`kinds.${duty.kind}`), title: duty.title })}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label: nameIn(locale, support.menu) })}
      errors={[...forms.rest.errors, ...forms.resumption.errors]}
    >
      <ChasingDone what={search.done} />
      <RequestPlan chasing={chasing} isDuty />
      {mayRest ? <RestForm resting={chasing.resting} forms={forms} /> : null}
      <RestList rests={chasing.rests} />
    </Page>
  )
}
