import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { LibraryList } from '@/components/library/library-list'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { LibrarySearch } from '@/lib/library/input'
import { listDocuments } from '@/lib/library/list'

type Props = PageProps<'/reports/library'>

export async function generateMetadata(): Promise<Metadata> {
  const [t, area] = await Promise.all([getTranslations('Library'), getTranslations('Reports')])
  return { title: await pageTitle([t('title'), area('title')]) }
}

/** 資料・会議録: the bureau's documents and minutes, those of the newest meeting first. */
export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const asked = LibrarySearch.parse(await searchParams)
  const [t, area, locale, found] = await Promise.all([
    getTranslations('Library'),
    getTranslations('Reports'),
    readLocale(),
    asActor(actor, (tx) => listDocuments(tx, actor.bureauId, asked)),
  ])
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={[{ href: '/reports', label: area('title') }]}
      actions={<ButtonLink href="/reports/library/new">{t('add')}</ButtonLink>}
    >
      <LibraryList
        area="/reports/library"
        asked={asked}
        found={found}
        hrefOf={({ id }) => `/reports/library/${id}`}
        locale={locale}
      />
    </Page>
  )
}
