import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { JudgementTable } from '@/components/awards/judgement-table'
import { NominationFacts } from '@/components/awards/nomination-facts'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { canSayConsent, canWithdrawNomination, NOMINATING_ROLES } from '@/lib/awards/policy'
import { readAwardCall } from '@/lib/awards/read-desk'
import { listJudgements } from '@/lib/awards/read-judgements'
import { readNomination } from '@/lib/awards/read-nominations'
import { mayNow } from '@/lib/awards/states'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { ConsentForm } from './consent-form'
import { WithdrawForm } from './withdraw-form'

type Props = PageProps<'/nominations/[callId]/[nominationId]'>

const open = cache(async (callId: string, id: string, post: Search['post']) => {
  const actor = await requireActor(...NOMINATING_ROLES)
  const at = `/nominations/${callId}/${id}`
  const opened = await asActor(actor, async (tx) => {
    const nomination = await readNomination(tx, callId, id)
    if (!nomination || (actor.role === 'council_member' && nomination.nominatedUserId !== actor.userId)) return null
    const form = (name: string) => openForm(tx, actor, { post }, `${at}/${name}`, 'Awards.fields')
    const forms = { withdrawal: await form('withdrawal'), consent: await form('consent') }
    if (!isDesk(actor)) return { ...forms, nomination, criteria: [], judgements: [] }
    const criteria = (await readAwardCall(tx, callId))?.criteria ?? []
    return { ...forms, nomination, criteria, judgements: await listJudgements(tx, id) }
  })
  if (!opened) notFound()
  return { ...opened, at, actor, errors: [...opened.withdrawal.errors, ...opened.consent.errors] }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId, nominationId }, { post }] = [await params, await searchParams]
  const [{ nomination, errors }, t] = [await open(callId, nominationId, post), await getTranslations('Awards')]
  return { title: await pageTitle([nomination.title, t('own.title')], errors.length > 0) }
}

/** One nomination: what it says, its result, the municipality's consent, and taking it back while that is possible. */
export default async function NominationPage({ params, searchParams }: Props) {
  const [{ callId, nominationId }, { post, done }] = [await params, await searchParams]
  const [opened, t] = [await open(callId, nominationId, post), await getTranslations('Awards')]
  const { nomination, at, actor, errors } = opened
  const stands = !nomination.withdrawnAt
  const mayWithdraw = stands && mayNow(nomination.call.state, 'withdraw') && canWithdrawNomination(actor, nomination)
  const back = isDesk(actor)
    ? [
        { href: '/desk/awards', label: t('title') },
        { href: `/desk/awards/${callId}`, label: nomination.call.title },
      ]
    : [
        { href: '/nominations', label: t('own.title') },
        { href: `/nominations/${callId}`, label: nomination.call.title },
      ]
  return (
    <Page title={nomination.title} breadcrumbs={back} errors={errors}>
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <NominationFacts nomination={nomination} />
      {opened.judgements.length > 0 ? (
        <Section title={t('judgements.title')}>
          <JudgementTable criteria={opened.criteria} judgements={opened.judgements} />
        </Section>
      ) : null}
      {stands && canSayConsent(actor, nomination) ? (
        <ConsentForm at={at} form={opened.consent} consent={nomination.consent} isOnBehalf={isDesk(actor)} />
      ) : null}
      {mayWithdraw ? <WithdrawForm at={at} form={opened.withdrawal} /> : null}
    </Page>
  )
}
