import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import type { Search } from '@/lib/queue/address'
import { BULK_KEPT_DAYS } from '@/lib/queue/bulk/kinds'
import { BULK_ACTS_SHOWN, listBulkActs } from '@/lib/queue/bulk/list'
import { BulkActs } from './bulk-acts'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Bulk.past')
  return { title: await pageTitle([t('title')]) }
}

/** まとめて処理の履歴: what the bureau's desk did in bulk, and the way to each result. */
export default async function BulkActsPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const asked = Math.trunc(Number((await searchParams).after))
  const after = asked > 0 && asked < 1_000_000 ? asked : 0
  const [t, queue, locale, { acts, next }] = await Promise.all([
    getTranslations('Bulk.past'),
    getTranslations('Queue'),
    readLocale(),
    asActor(actor, (tx) => listBulkActs(tx, actor, after)),
  ])
  return (
    <Page
      title={t('title')}
      width="wide"
      lead={<p>{t('lead', { days: BULK_KEPT_DAYS })}</p>}
      breadcrumbs={[{ href: '/desk', label: queue('title') }]}
    >
      {acts.length > 0 ? (
        <BulkActs acts={acts} locale={locale} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      )}
      <Pager
        previousHref={after > 0 ? `?after=${Math.max(0, after - BULK_ACTS_SHOWN)}` : undefined}
        nextHref={next ? `?after=${next}` : undefined}
        size={BULK_ACTS_SHOWN}
        summary={acts.length > 0 ? t('shown', { count: acts.length }) : undefined}
      />
    </Page>
  )
}
