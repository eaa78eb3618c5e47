import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PartTable } from '@/components/references/part-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { canKeepPart } from '@/lib/references/policy'
import { listParts } from '@/lib/references/read'

const DONE = ['added', 'saved', 'retired'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('References')
  return { title: await pageTitle([t('title')]) }
}

/** The catalogue of handbook parts: of all bureaus, and of the administrator's own. */
export default async function HandbooksPage({ searchParams }: PageProps<'/admin/handbooks'>) {
  const actor = await requireActor('administrator', 'operator')
  const [t, a, search] = await Promise.all([getTranslations('References'), getTranslations('Admin'), searchParams])
  const parts = await asActor(actor, listParts)
  const done = DONE.find((known) => known === search.done)
  return (
    <Page
      title={t('title')}
      lead={
        <>
          <p>{t('lead')}</p>
          <p>{t(actor.role === 'operator' ? 'operatorLead' : 'administratorLead')}</p>
        </>
      }
      breadcrumbs={[{ href: '/admin', label: a('title') }]}
      actions={<ButtonLink href="/admin/handbooks/new">{t('new.link')}</ButtonLink>}
      width="wide"
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {parts.length === 0 ? (
        <EmptyState title={t('list.empty')} />
      ) : (
        <PartTable parts={parts.map((part) => ({ ...part, mayChange: canKeepPart(actor, part) }))} />
      )}
    </Page>
  )
}
