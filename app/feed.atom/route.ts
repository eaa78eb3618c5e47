import { getTranslations } from 'next-intl/server'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { writeAtom } from '@/lib/openData/atom'
import { latestPractices } from '@/lib/openData/latest-practices'

export const dynamic = 'force-dynamic'

const ENTRIES = 50

/** The newest practices as a feed, for whoever wants to be told without an account. */
export async function GET() {
  const root = new URL(environment().APP_URL).origin
  const [t, practices] = [
    await getTranslations({ locale: 'ja', namespace: 'OpenData' }),
    await asActor({ kind: 'public' }, (tx) => latestPractices(tx, ENTRIES)),
  ]
  const entries = practices.flatMap(({ id, title, summary, organisation, publishedAt, revisedAt }) =>
    publishedAt
      ? [
          {
            ...{ address: `${root}/practices/${id}`, title, by: organisation.name, summary: summary.slice(0, 300) },
            ...{ publishedAt, updatedAt: revisedAt ?? publishedAt },
          },
        ]
      : [],
  )
  return new Response(
    writeAtom({ address: `${root}/practices`, self: `${root}/feed.atom`, title: t('feedTitle'), entries }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store' } },
  )
}
