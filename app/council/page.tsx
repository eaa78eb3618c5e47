import { getTranslations } from 'next-intl/server'
import { AskedTable } from '@/app/_proposals/asked-table'
import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { JudgingList } from '@/components/awards/judging-list'
import { OpenAwards } from '@/components/awards/open-awards'
import { CallTable } from '@/components/council/call-table'
import { Decisions } from '@/components/council/decisions'
import { CouncilReportList } from '@/components/councilReports/report-list'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { listJudging } from '@/lib/awards/read-judge'
import { listOpenCalls } from '@/lib/awards/read-nominations'
import { listCalls } from '@/lib/councilCalls/read'
import { listCouncilReports } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { jstDate } from '@/lib/japanese/dates'
import { listAsked } from '@/lib/menuProposals/read'
import { listDecisions } from '@/lib/priorities/read'

export function generateMetadata() {
  return requestsTitle('council_member')
}

/** What a member of the council was asked, the calls for proposals, and what was decided. */
export default async function CouncilPage() {
  const actor = await requireActor('council_member')
  const { bureauId } = actor
  const [t, r, p, l, a, locale] = await Promise.all([
    getTranslations('CouncilCalls'),
    getTranslations('CouncilReports'),
    getTranslations('MenuProposals.asked'),
    getTranslations('Library'),
    getTranslations('Awards'),
    readLocale(),
  ])
  const { reports, calls, decisions, asks, judging, awards } = bureauId
    ? await asActor(actor, async (tx) => ({
        reports: (await listCouncilReports(tx, bureauId, 1)).reports,
        calls: await listCalls(tx, bureauId),
        decisions: await listDecisions(tx, bureauId),
        asks: await listAsked(tx, actor.userId),
        judging: await listJudging(tx, actor.userId),
        awards: await listOpenCalls(tx, bureauId, jstDate(await readClock(tx))),
      }))
    : { reports: [], calls: [], decisions: [], asks: [], judging: [], awards: [] }
  if ([reports, calls, decisions, asks, judging, awards].every(({ length }) => length === 0))
    return <RequestsPage actor={actor} asked="council_member" />
  return (
    <RequestsPage actor={actor} asked="council_member">
      {judging.length > 0 ? (
        <Section title={a('judging.title')}>
          <JudgingList awards={judging} />
        </Section>
      ) : null}
      {awards.length > 0 ? <OpenAwards calls={awards} /> : null}
      {asks.length > 0 ? (
        <Section title={p('title')}>
          <AskedTable asks={asks} />
        </Section>
      ) : null}
      {reports.length > 0 ? (
        <Section title={r('council.title')} lead={r('council.lead')}>
          <CouncilReportList reports={reports} area="/council/reports" locale={locale} />
          <p>
            <a href="/council/library">{l('council.open')}</a>
          </p>
        </Section>
      ) : null}
      {calls.length > 0 ? (
        <Section title={t('list.title')}>
          <CallTable calls={calls} area="/council/calls" />
        </Section>
      ) : null}
      {decisions.length > 0 ? (
        <Section title={t('decisions.title')}>
          <Decisions decisions={decisions} />
        </Section>
      ) : null}
    </RequestsPage>
  )
}
