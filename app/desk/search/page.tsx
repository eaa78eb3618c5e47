import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HowSearched } from '@/app/_search/how-searched'
import { Results } from '@/app/_search/results'
import { SearchForm } from '@/app/_search/search-form'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { readDeskChoices } from '@/lib/search/choices'
import { SearchInput } from '@/lib/search/filters'
import { readSearchPage } from '@/lib/search/read-page'
import { FoundMunicipalities } from './found-municipalities'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const BASE = '/desk/search'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, search] = await Promise.all([getTranslations('Search'), searchParams])
  const { q: typed } = SearchInput.parse(search)
  return { title: await pageTitle(typed ? [t('titleOf', { typed }), t('title')] : [t('title')]) }
}

/** 相談検索: what stands in a title, text, talk, note or file name, a receipt number, or a municipality. */
export default async function SearchPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const asked = SearchInput.parse(await searchParams)
  const [t, locale, { page, choices }] = await Promise.all([
    getTranslations('Search'),
    readLocale(),
    asActor(actor, async (tx) => ({
      page: await readSearchPage(tx, actor.bureauId, asked),
      choices: await readDeskChoices(tx, actor.bureauId),
    })),
  ])
  const { number, municipalities, moreMunicipalities, places, words, found, isAsked } = page
  if (number) redirect(`/desk/consultations/${number}`)
  return (
    <Page title={t('title')}>
      <SearchForm base={BASE} asked={asked} choices={choices.named} years={choices.years} ofDesk />
      <FoundMunicipalities typed={asked.q} municipalities={municipalities} more={moreMunicipalities} locale={locale} />
      {isAsked ? (
        <HowSearched base={BASE} asked={asked} words={words} places={places.map((place) => nameIn(locale, place))} />
      ) : null}
      <Results
        base={BASE}
        asked={asked}
        isAsked={isAsked}
        found={found}
        locale={locale}
        hrefOf={(hit) => `/desk/consultations/${hit.number}`}
        elsewhere={municipalities.length > 0}
      />
    </Page>
  )
}
