import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listStalled, STALLED_CAP } from '@/lib/clock/list-stalled'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { StalledTable } from './stalled-table'

type Props = { searchParams: Promise<{ of?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Clock.stalled')
  return { title: await pageTitle([t('title')]) }
}

/** 動きのない相談: what nobody has touched for too long, each with its reason. */
export default async function StalledPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const whose = (await searchParams).of === 'all' ? 'all' : 'mine'
  const [t, today, { days, rows }] = await Promise.all([
    getTranslations('Clock.stalled'),
    getTranslations('Queue.today'),
    asActor(actor, async (tx) => await listStalled(tx, actor, whose, await readClock(tx))),
  ])
  const tab = (of: 'mine' | 'all', href: string) => ({ href, label: t(`of.${of}`), current: of === whose })
  return (
    <Page
      title={t('title')}
      lead={t('lead', { days })}
      breadcrumbs={[{ href: '/desk/today', label: today('title') }]}
      width="wide"
    >
      <TabsNav label={t('ofLabel')} tabs={[tab('mine', '/desk/stalled'), tab('all', '/desk/stalled?of=all')]} />
      {rows.length === 0 ? <EmptyState title={t('none')} /> : <StalledTable rows={rows.slice(0, STALLED_CAP)} />}
      {rows.length > STALLED_CAP ? <p>{t('more', { shown: STALLED_CAP })}</p> : null}
    </Page>
  )
}
