import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdviceToQuote, QuoteForm } from '@/components/council/quote'
import { Page } from '@/components/layout/page'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readAdvice } from '@/lib/council/read-advice'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../../crumbs'
import { supportPath } from '../../../address'
import { supportTitle } from '../../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/requests/[requestId]/quote'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Council.quote')
  return await supportTitle(t('title'), await params, await searchParams)
}

/** A member's advice, and the words in which the municipality will read it. */
export default async function QuotePage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, requestId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/requests/${requestId}/quoting`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    const advice = support && (await readAdvice(tx, supportId, requestId))
    return advice && { support, advice, form: await openWriting(tx, actor, search, action, 'Council.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Council.quote'), getLocale()])
  const { support, advice, form } = read
  const mayQuote = advice.state === 'answered' && canKeepSupport(actor, support.consultation)
  return (
    <Page
      title={t('title')}
      kicker={`${advice.addresseeName}　${advice.title}`}
      lead={t('lead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label: nameIn(locale, support.menu) })}
      errors={form.errors}
    >
      {search.done === 'quoted' ? <NotificationBanner tone="success" title={t('done')} /> : null}
      <AdviceToQuote advice={advice} />
      {mayQuote ? <QuoteForm {...{ action, form, advice }} /> : <p>{t('notNow')}</p>}
    </Page>
  )
}
