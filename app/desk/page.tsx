import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { Pager } from '@/components/tables/pager'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { conditionsOf, isNarrowed, readAddress, type Search, writeAddress } from '@/lib/queue/address'
import { readQueuePage } from '@/lib/queue/read-page'
import { BulkForm } from './bulk-form'
import { KeySheet } from './key-sheet'
import { QueueConditions } from './queue-conditions'
import { QueueFilter } from './queue-filter'
import { QueueNotes } from './queue-notes'
import { QueueTable } from './queue-table'
import { queueTabs } from './queue-tabs'
import { QueueViews } from './queue-views'

type Props = { searchParams: Promise<Search> }

/** The queue names the view it shows. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Queue')
  const address = readAddress(await searchParams)
  const { wrong } = conditionsOf(address)
  return { title: await pageTitle([t(`tabs.${address.tab}`), t('title')], wrong.length > 0) }
}

/** 相談一覧: what reached the desk, narrowed down, ordered and in the columns that the address or the person says. */
export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const [t, locale, queue] = await Promise.all([
    getTranslations('Queue'),
    readLocale(),
    asActor(actor, (tx) => readQueuePage(tx, actor, search)),
  ])
  if (queue.opensAt !== null) redirect(queue.opensAt)
  const { address, rows, next, previous, choices, today, closed } = queue
  const errors = queue.wrong.map(({ field, key }) => ({
    field,
    message: t(key, { label: t(`fields.${field}`), typed: address.typed[field] ?? '' }),
  }))
  return (
    <Page
      title={t('title')}
      width="wide"
      actions={
        <>
          <a href="/desk/transfers" className="self-center">
            {t('transfers')}
          </a>
          <ButtonLink href="/desk/intake">{t('intake')}</ButtonLink>
        </>
      }
      errors={errors}
    >
      <div className="space-y-4">
        <TabsNav label={t('tabsLabel')} tabs={queueTabs(queue, t)} />
        <QueueViews address={address} views={queue.views} />
        <QueueFilter address={address} errors={errors} choices={choices} locale={locale} />
        <QueueConditions address={address} choices={choices} locale={locale} />
        <QueueNotes address={address} meant={queue.meant} locale={locale} />
        {rows.length > 0 ? (
          <>
            <BulkForm address={address} />
            <QueueTable columns={queue.columns} {...{ address, rows, today, closed, locale }} />
          </>
        ) : (
          <EmptyState title={t('empty')}>
            <p>{t(isNarrowed(address) ? 'emptyNarrowed' : 'emptyHint')}</p>
          </EmptyState>
        )}
      </div>
      <Pager
        previousHref={previous ? writeAddress(address, { before: previous }) : undefined}
        nextHref={next ? writeAddress(address, { after: next }) : undefined}
        summary={rows.length > 0 ? t('shown', { count: rows.length }) : undefined}
      />
      {queue.settings.shortcuts ? <KeySheet /> : null}
    </Page>
  )
}
