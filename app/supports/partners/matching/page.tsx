import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { MatchesTable } from '@/components/partners/matches-table'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { fiscalYear, fiscalYearLabel, jstDate } from '@/lib/japanese/dates'
import { listMatching, MATCHES_SHOWN, readMatchingAddress } from '@/lib/partners/matching'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Partners.matching')
  return { title: await pageTitle([t('title')]) }
}

export default async function MatchingPage({ searchParams }: PageProps<'/supports/partners/matching'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const address = readMatchingAddress(await searchParams)
  const { rows, count, year } = await asActor(actor, async (tx) => {
    const year = address.year ?? fiscalYear(jstDate(await readClock(tx)))
    return { ...(await listMatching(tx, actor.bureauId, address, year)), year }
  })
  const [t, p, locale] = await Promise.all([
    getTranslations('Partners.matching'),
    getTranslations('Partners'),
    getLocale(),
  ])
  const parts = [
    fiscalYearLabel(year, locale === 'en' ? 'en' : 'ja'),
    ...(address.field ? [t(`fields.${address.field}`)] : []),
    t(`standings.${address.standing}`),
  ]
  return (
    <Page
      title={t('title')}
      kicker={parts.join('　')}
      width="wide"
      breadcrumbs={[
        { href: '/supports', label: p('supports') },
        { href: '/supports/partners', label: p('title') },
      ]}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <>
          <p>{t(count > MATCHES_SHOWN ? 'first' : 'all', { count, shown: MATCHES_SHOWN })}</p>
          <MatchesTable rows={rows} />
        </>
      )}
    </Page>
  )
}
