import type { Metadata } from 'next'
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
import { conditionsOf, readAddress, writeAddress } from '@/lib/queue/address'
import { COUNT_CAP } from '@/lib/queue/counts'
import { readQueuePage } from '@/lib/queue/read-page'
import { TABS } from '@/lib/queue/tabs'
import { QueueFilter } from './queue-filter'
import { QueueNotes } from './queue-notes'
import { QueueTable } from './queue-table'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The queue names the view it shows. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Queue')
  const address = readAddress(await searchParams)
  const { wrong } = conditionsOf(address)
  return { title: await pageTitle([t(`tabs.${address.tab}`), t('title')], wrong.length > 0) }
}

/** 相談一覧: what reached the desk, narrowed down and ordered as the address says. */
export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const address = readAddress(await searchParams)
  const [t, locale, queue] = await Promise.all([
    getTranslations('Queue'),
    readLocale(),
    asActor(actor, (tx) => readQueuePage(tx, actor, address)),
  ])
  const { rows, next, previous, counts } = queue
  const tabs = TABS.map((tab) => {
    const { [tab]: count } = counts
    const words = count > COUNT_CAP ? t('countOver', { count: COUNT_CAP }) : t('count', { count })
    const href = writeAddress(address, { tab, typed: { ...address.typed, state: undefined } })
    return { href, label: t('tabLabel', { view: t(`tabs.${tab}`), count: words }), current: tab === address.tab }
  })
  const errors = queue.wrong.map(({ field, key }) => ({
    field,
    message: t(key, { label: t(`fields.${field}`), typed: address.typed[field] ?? '' }),
  }))
  return (
    <Page
      title={t('title')}
      width="wide"
      actions={<ButtonLink href="/desk/intake">{t('intake')}</ButtonLink>}
      errors={errors}
    >
      <TabsNav label={t('tabsLabel')} tabs={tabs} />
      <QueueFilter address={address} errors={errors} choices={queue.choices} locale={locale} />
      <QueueNotes address={address} meant={queue.meant} locale={locale} />
      {rows.length > 0 ? (
        <QueueTable address={address} rows={rows} today={queue.today} closed={queue.closed} locale={locale} />
      ) : (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      )}
      <Pager
        previousHref={previous ? writeAddress(address, { before: previous }) : undefined}
        nextHref={next ? writeAddress(address, { after: next }) : undefined}
        summary={rows.length > 0 ? t('shown', { count: rows.length }) : undefined}
      />
    </Page>
  )
}
