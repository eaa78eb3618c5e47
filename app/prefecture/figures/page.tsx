import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDay } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readFiguresOfPrefecture } from '@/lib/profiles/read-prefecture'
import { FiguresTable } from './figures-table'

export async function generateMetadata(): Promise<Metadata> {
  const [t, p] = await Promise.all([getTranslations('PrefectureFigures'), getTranslations('Prefecture.list')])
  return { title: await pageTitle([t('title'), p('title')]) }
}

/** The figures of a prefecture's municipalities side by side, to be read or printed. */
export default async function PrefectureFiguresPage() {
  const actor = await requireActor('prefecture_staff')
  const { now, ...figures } = await asActor(actor, async (tx) => ({
    now: await readClock(tx),
    ...(await readFiguresOfPrefecture(tx, actor)),
  }))
  const [t, p, locale] = await Promise.all([
    getTranslations('PrefectureFigures'),
    getTranslations('Prefecture.list'),
    readLocale(),
  ])
  const place = nameIn(locale, { name: actor.organisationName, nameEn: actor.organisationNameEn })
  const isEmpty = figures.lines.every((line) => line.figures.size === 0)
  return (
    <Page
      title={t('title')}
      kicker={place}
      lead={t('lead')}
      breadcrumbs={[{ href: '/prefecture', label: p('title') }]}
      printLine={t('printLine', { place, date: formatDay(now, locale) })}
      width="wide"
    >
      {isEmpty ? <EmptyState title={t('none')} /> : <FiguresTable {...figures} />}
      <p className="max-w-prose print:hidden">{t('how')}</p>
    </Page>
  )
}
