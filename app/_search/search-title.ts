import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { SearchInput } from '@/lib/search/filters'

/** The name of a search page: what was looked for, when something was. */
export async function searchTitle(
  search: Record<string, string | string[] | undefined>,
  name: 'titleOwn' | 'titleShared',
) {
  const t = await getTranslations('Search')
  const { q: typed } = SearchInput.parse(search)
  return { title: await pageTitle(typed ? [t('titleOf', { typed }), t(name)] : [t(name)]) }
}
