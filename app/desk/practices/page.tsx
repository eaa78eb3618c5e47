import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { DRAFTS_SHOWN, listPracticesAtDesk, PRACTICE_VIEWS, PracticesAtDeskInput } from '@/lib/practiceDrafts/list'
import { DocumentsToCheck } from './documents-to-check'
import { openDocuments } from './open-documents'
import { PracticeTable } from './practice-table'

type Props = PageProps<'/desk/practices'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('PracticeDrafts')
  const { view } = PracticesAtDeskInput.parse(await searchParams)
  return { title: await pageTitle([t(`views.${view}`), t('title')]) }
}

/** The bureau's practices on their way: which cases are suggested, what is being written, asked, out and taken back. */
export default async function DeskPracticesPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const asked = PracticesAtDeskInput.parse(search)
  const { view, call, page } = asked
  const ofCall = call ? `&call=${call}` : ''
  const { rows, count, looking } = await asActor(actor, async (tx) => ({
    ...(await listPracticesAtDesk(tx, actor.bureauId ?? '', asked)),
    looking: await openDocuments(tx, actor, view === 'expired'),
  }))
  const [t, calls, spread, locale] = [
    await getTranslations('PracticeDrafts'),
    await getTranslations('PracticeCalls'),
    await getTranslations('PracticeSpread'),
    await readLocale(),
  ]
  const awards = await getTranslations('Awards')
  const at = (to: number) => `/desk/practices?view=${view}&page=${to}${ofCall}`
  return (
    <Page
      title={t('title')}
      lead={t(`leads.${view}`)}
      width="wide"
      breadcrumbs={[{ href: '/desk/follow-ups', label: t('toFollowUps') }]}
      actions={
        <>
          <ButtonLink href="/desk/practices/new" variant="secondary">
            {t('new')}
          </ButtonLink>
          <a href="/desk/practices/calls">{calls('title')}</a>
          <a href="/desk/awards">{awards('title')}</a>
          <a href="/desk/references">{spread('toReferences')}</a>
          <a href="/practices">{t('toLibrary')}</a>
        </>
      }
    >
      {typeof search.done === 'string' && t.has(`documents.done.${search.done}`) ? (
        <NotificationBanner tone="success" title={t(`documents.done.${search.done}`)} />
      ) : null}
      <TabsNav
        label={t('viewsLabel')}
        tabs={PRACTICE_VIEWS.map((one) => ({
          ...{
            href: `/desk/practices?view=${one}${one === 'suggested' ? '' : ofCall}`,
            label: t(`views.${one}`),
            current: one === view,
          },
        }))}
      />
      {rows.length > 0 ? (
        <PracticeTable rows={rows} view={view} locale={locale} />
      ) : (
        <EmptyState title={t(`empty.${view}`)} />
      )}
      <Pager
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={count > page * DRAFTS_SHOWN ? at(page + 1) : undefined}
        size={DRAFTS_SHOWN}
        summary={t('count', { count })}
      />
      <DocumentsToCheck {...looking} />
    </Page>
  )
}
