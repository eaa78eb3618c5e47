import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnSearch } from '@/app/_search/own-search'
import { searchTitle } from '@/app/_search/search-title'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { SearchInput } from '@/lib/search/filters'

type Props = PageProps<'/prefecture/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await searchTitle(await searchParams, 'titleShared')
}

/** 相談検索 of a prefecture: what municipalities share with it, and its own. */
export default async function PrefectureSearchPage({ searchParams }: Props) {
  const actor = await requireActor('prefecture_staff')
  const [t, search] = await Promise.all([getTranslations('Search'), searchParams])
  return (
    <Page title={t('titleShared')} breadcrumbs={[{ href: '/prefecture', label: t('sharedList') }]}>
      <OwnSearch base="/prefecture/search" actor={actor} asked={SearchInput.parse(search)} />
    </Page>
  )
}
