import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { writeAtom } from '@/lib/openData/atom'
import { latestPractices } from '@/lib/openData/latest-practices'
import { latestEvents } from '@/lib/openData/list-events'

export const dynamic = 'force-dynamic'

const ENTRIES = 50

/** The newest practices and open events as a feed, those written anew, moved or called off as well, for whoever wants to be told without an account. */
export async function GET() {
  const root = new URL(environment().APP_URL).origin
  const [t, { practices, events }] = [
    await getTranslations({ locale: 'ja', namespace: 'OpenData' }),
    await asActor({ kind: 'public' }, async (tx) => ({
      practices: await latestPractices(tx, ENTRIES),
      events: await latestEvents(tx, ENTRIES),
    })),
  ]
  const entries = [
    ...practices.map(({ id, organisation, publishedAt, revisedAt, ...practice }) => ({
      ...{ ...practice, address: `${root}/practices/${id}`, by: organisation.name },
      ...{ publishedAt, updatedAt: revisedAt ?? publishedAt },
    })),
    ...events.map(({ id, bureau, announcedAt, changedAt, state, title, ...event }) => ({
      ...{ ...event, address: `${root}/events/${id}`, by: bureau.name },
      title: state === 'cancelled' ? t('cancelledTitle', { title }) : title,
      ...{ publishedAt: announcedAt, updatedAt: changedAt ?? announcedAt },
    })),
  ].flatMap(({ publishedAt, updatedAt, summary, ...entry }) =>
    publishedAt && updatedAt ? [{ ...entry, publishedAt, updatedAt, summary: summary.slice(0, 300) }] : [],
  )
  entries.sort((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime())
  return new Response(
    writeAtom({
      ...{ address: `${root}/`, self: `${root}/feed.atom`, title: t('feedTitle') },
      entries: entries.slice(0, ENTRIES),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store' } },
  )
}
