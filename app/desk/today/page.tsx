import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { PageContents } from '@/components/layout/page-contents'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readRotationNews } from '@/lib/assignments/read-news'
import { countStalled } from '@/lib/clock/list-stalled'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { readToday } from '@/lib/queue/today'
import { TODAY_SECTIONS } from '@/lib/queue/today-parts'
import { countUnansweredFollowUps } from '@/lib/queue/unanswered-follow-ups'
import { listTransfersForMe } from '@/lib/transfers/read'
import { RotationNote } from './rotation-note'
import { TodayPart } from './today-part'
import { WaitingParts } from './waiting-parts'

type Props = { searchParams: Promise<{ of?: string | string[] }> }

/** The name of today's list. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Queue.today')
  return { title: await pageTitle([t('title')]) }
}

/** 今日の予定: where an officer's day begins. */
export default async function TodayPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const whose = (await searchParams).of === 'all' ? 'all' : 'mine'
  const [t, locale, day] = await Promise.all([
    getTranslations('Queue.today'),
    readLocale(),
    asActor(actor, async (tx) => {
      const today = jstDate(await readClock(tx))
      const parts = await readToday(tx, actor, whose, today)
      const stalled = await countStalled(tx, actor, whose, await readClock(tx))
      const news = await readRotationNews(tx, actor, today)
      const transfers = (await listTransfersForMe(tx, actor, today)).length
      return {
        today,
        parts,
        news,
        stalled,
        transfers,
        followUps: await countUnansweredFollowUps(tx, actor, whose, today),
      }
    }),
  ])
  const contents = TODAY_SECTIONS.filter((section) => day.parts[section].length > 0)
  const empty = TODAY_SECTIONS.filter((section) => day.parts[section].length === 0)
  const tab = (of: 'mine' | 'all', href: string) => ({ href, label: t(`of.${of}`), current: of === whose })
  return (
    <Page title={t('title')} lead={<p>{t('lead', { date: formatDate(day.today, locale) })}</p>}>
      <RotationNote news={day.news} locale={locale} />
      <TabsNav label={t('ofLabel')} tabs={[tab('mine', '/desk/today'), tab('all', '/desk/today?of=all')]} />
      {contents.length > 1 ? (
        <PageContents items={contents.map((section) => ({ id: section, label: t(`sections.${section}`) }))} />
      ) : null}
      {contents.map((section) => (
        <TodayPart key={section} section={section} rows={day.parts[section]} whose={whose} locale={locale} />
      ))}
      {empty.length > 0 ? (
        <p className="text-solid-gray-700">
          {t('nothing', { names: empty.map((section) => t(`sections.${section}`)).join(t('separator')) })}
        </p>
      ) : null}
      <WaitingParts whose={whose} stalled={day.stalled} transfers={day.transfers} followUps={day.followUps} />
    </Page>
  )
}
