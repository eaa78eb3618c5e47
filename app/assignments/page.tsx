import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { countGaps } from '@/lib/assignments/count-gaps'
import { Filters, listHref } from '@/lib/assignments/filters'
import { listMunicipalities, PAGE_SIZE } from '@/lib/assignments/list-municipalities'
import { listOfficers } from '@/lib/assignments/list-officers'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { AssignmentFilter } from './assignment-filter'
import { AssignmentTable } from './assignment-table'
import { ListNotes } from './list-notes'
import { AreaTabs, PrefectureTabs } from './tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Assignments')
  return { title: await pageTitle([t('title')]) }
}

export default async function AssignmentsPage({ searchParams }: PageProps<'/assignments'>) {
  const actor = await requireActor('manager', 'officer')
  const [search, t, locale] = await Promise.all([searchParams, getTranslations('Assignments'), getLocale()])
  const asked = Filters.parse(search)
  const { prefectures, officers, filters, list } = await asActor(actor, async (tx) => {
    const today = jstDate(await readClock(tx))
    const prefectures = await countGaps(tx, actor)
    const isWide = asked.prefecture !== '' || asked.gap !== '' || asked.officer !== '' || asked.q !== ''
    const filters = isWide ? asked : { ...asked, prefecture: prefectures[0]?.code ?? '' }
    const officers = await listOfficers(tx, actor, today)
    return { prefectures, officers, filters, list: await listMunicipalities(tx, actor, filters, today) }
  })
  const gaps = prefectures.reduce((sum, prefecture) => sum + prefecture.gaps, 0)
  const shown = prefectures.find(({ code }) => code === filters.prefecture)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        <>
          <ButtonLink href="/assignments/first-day" variant="secondary">
            {t('firstDay')}
          </ButtonLink>
          {actor.role === 'manager' && shown ? (
            <ButtonLink href={`/assignments/prefectures/${shown.code}`} variant="secondary">
              {t('wholePrefecture', { prefecture: nameIn(locale, shown) })}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <ListNotes gaps={gaps} named={Number(search.named) || 0} moved={Number(search.moved) || 0} />
      <AreaTabs current="list" />
      <PrefectureTabs prefectures={prefectures} filters={filters} />
      <AssignmentFilter asked={asked} officers={officers} />
      <AssignmentTable places={list.places} filtered={filters.q !== '' || filters.officer !== ''} />
      <Pager
        size={PAGE_SIZE}
        nextHref={list.next ? listHref({ ...filters, after: list.next }) : undefined}
        previousHref={filters.after ? listHref({ ...filters, after: '' }) : undefined}
      />
    </Page>
  )
}
