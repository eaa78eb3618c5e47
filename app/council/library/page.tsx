import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { LibraryList } from '@/components/library/library-list'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { LibrarySearch } from '@/lib/library/input'
import { listDocuments } from '@/lib/library/list'

type Props = PageProps<'/council/library'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Library')
  return { title: await pageTitle([t('council.title')]) }
}

/** The documents that the bureau has marked for the council, those of the newest meeting first. */
export default async function CouncilLibraryPage({ searchParams }: Props) {
  const actor = await requireActor('council_member')
  const { bureauId } = actor
  const asked = LibrarySearch.parse(await searchParams)
  const [t, areas, locale, found] = await Promise.all([
    getTranslations('Library'),
    getTranslations('OtherSides'),
    readLocale(),
    bureauId ? asActor(actor, (tx) => listDocuments(tx, bureauId, asked, 'council')) : { rows: [], count: 0 },
  ])
  return (
    <Page
      title={t('council.title')}
      lead={<p>{t('council.lead')}</p>}
      breadcrumbs={[{ href: '/council', label: areas('areas.council_member.title') }]}
    >
      <LibraryList
        area="/council/library"
        asked={asked}
        found={found}
        hrefOf={({ id, councilReportId }) =>
          councilReportId ? `/council/reports/${councilReportId}` : `/council/library/${id}`
        }
        locale={locale}
      />
    </Page>
  )
}
