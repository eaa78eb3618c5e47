import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AwardBadge } from '@/components/awards/award-badge'
import { AwardFacts } from '@/components/awards/award-facts'
import { ToScoreTable } from '@/components/awards/to-score-table'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { readJudging } from '@/lib/awards/read-judge'
import { takesScores } from '@/lib/awards/states'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate, jstDate } from '@/lib/japanese/dates'

type Props = PageProps<'/council/awards/[callId]'>

const open = cache(async (id: string) => {
  const actor = await requireActor('council_member')
  const opened = await asActor(actor, async (tx) => {
    const judging = await readJudging(tx, actor, id)
    return judging && { ...judging, today: jstDate(await readClock(tx)) }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ call }, t] = [await open((await params).callId), await getTranslations('Awards')]
  return { title: await pageTitle([t('judging.title'), call.title]) }
}

/** The selection for one of its judges: what is still to be scored, and by when. */
export default async function JudgingPage({ params, searchParams }: Props) {
  const [{ callId }, { done }] = [await params, await searchParams]
  const [{ call, isExcused, nominations, today }, t, locale] = [
    await open(callId),
    await getTranslations('Awards'),
    await readLocale(),
  ]
  const isOpen = takesScores(call, today)
  const until = isOpen ? t('judging.until', { date: formatDate(call.selectionOn, locale) }) : t('judging.over')
  return (
    <Page
      title={t('judging.title')}
      kicker={<AwardBadge state={call.state} />}
      lead={isExcused ? t('judging.excused') : `${t('judging.lead')}${until}`}
      breadcrumbs={[{ href: '/council', label: t('judging.toCouncil') }]}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <Section title={t('nominations.title')}>
        <ToScoreTable callId={call.id} nominations={nominations} />
      </Section>
      <Section title={t('yearTitle', { year: fiscalYearLabel(call.fiscalYear, locale), title: call.title })}>
        <AwardFacts call={call} />
      </Section>
    </Page>
  )
}
