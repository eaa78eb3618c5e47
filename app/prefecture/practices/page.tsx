import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FiledTable } from '@/components/practiceDrafts/filed-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { listFiled } from '@/lib/practiceDrafts/list-filed'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PracticeFiling')
  return { title: await pageTitle([t('prefecture.title')]) }
}

/** What a prefecture files of its municipalities' practices, and how far each has come. */
export default async function PrefecturePracticesPage() {
  const actor = await requireActor('prefecture_staff')
  const practices = await asActor(actor, (tx) => listFiled(tx, actor, 'ofArea'))
  const [t, list] = [await getTranslations('PracticeFiling'), await getTranslations('Prefecture.list')]
  return (
    <Page
      title={t('prefecture.title')}
      lead={t('prefecture.lead')}
      breadcrumbs={[{ href: '/prefecture', label: list('title') }]}
      actions={
        <>
          <ButtonLink href="/prefecture/practices/new">{t('prefecture.new')}</ButtonLink>
          <a href="/practices">{t('toLibrary')}</a>
        </>
      }
    >
      {practices.length === 0 ? (
        <EmptyState title={t('prefecture.none')} />
      ) : (
        <FiledTable practices={practices} at="/prefecture/practices" caption={t('prefecture.title')} withPlace />
      )}
    </Page>
  )
}
