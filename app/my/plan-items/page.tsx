import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PlanItemTable } from '@/components/plan-items/plan-item-table'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { listPlanItems } from '@/lib/planItems/list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PlanItems')
  return { title: await pageTitle([t('title')]) }
}

/** Everything the office takes from its cases into plans and the next fiscal year, to be kept, printed and handed on. */
export default async function PlanItemsPage() {
  const actor = await requireActor(...ASKING_ROLES)
  const { items, now } = await asActor(actor, async (tx) => ({
    items: await listPlanItems(tx, actor.organisationId),
    now: await readClock(tx),
  }))
  const [t, my, locale] = [await getTranslations('PlanItems'), await getTranslations('My.home'), await readLocale()]
  const place = nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })
  return (
    <Page
      title={t('title')}
      kicker={place}
      lead={t('lead')}
      breadcrumbs={[{ href: '/my', label: my('title') }]}
      printLine={t('printLine', { place, date: formatDate(now, locale) })}
      width="wide"
      actions={items.length > 0 ? <a href="/my/plan-items/export.xlsx">{t('export')}</a> : undefined}
    >
      {items.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneLead')}</p>
        </EmptyState>
      ) : (
        <PlanItemTable items={items} today={jstDate(now)} itemAt="/my/plan-items" consultationAt="/my/consultations" />
      )}
    </Page>
  )
}
