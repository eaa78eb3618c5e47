import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnSearch } from '@/app/_search/own-search'
import { searchTitle } from '@/app/_search/search-title'
import { Page } from '@/components/layout/page'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { SearchInput } from '@/lib/search/filters'

type Props = PageProps<'/my/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await searchTitle(await searchParams, 'titleOwn')
}

/** 相談検索 of an asking side: its own consultations and what was said about them, nothing internal. */
export default async function OwnSearchPage({ searchParams }: Props) {
  const actor = await requireActor(...ASKING_ROLES)
  const [t, search] = await Promise.all([getTranslations('Search'), searchParams])
  return (
    <Page title={t('titleOwn')} breadcrumbs={[{ href: '/my/consultations', label: t('ownList') }]}>
      <OwnSearch base="/my/search" actor={actor} asked={SearchInput.parse(search)} />
    </Page>
  )
}
