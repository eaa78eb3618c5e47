import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { Pager } from '@/components/tables/pager'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { listPublicity, PUBLICITY_SHOWN, PublicityListInput } from '@/lib/publicity/list'
import { PublicityTable } from './publicity-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Publicity')
  return { title: await pageTitle([t('title')]) }
}

/** The record of publicity 広報: what the desk did to be known, the focus period that runs or comes next, and the flyer as it is today. */
export default async function PublicityPage({ searchParams }: PageProps<'/desk/publicity'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const [t, locale, search] = [await getTranslations('Publicity'), await readLocale(), await searchParams]
  const { page } = PublicityListInput.parse(search)
  const { rows, focus, count } = await asActor(actor, async (tx) =>
    listPublicity(tx, bureauId, jstDate(await readClock(tx)), page),
  )
  const { done } = search
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/supports', label: (await getTranslations('Supports.all'))('title') }]}
      actions={<ButtonLink href="/desk/publicity/new">{t('add')}</ButtonLink>}
    >
      {typeof done === 'string' && /^(added|saved|removed)$/.test(done) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <p>
        {focus?.untilOn
          ? t('focusNow', {
              ...{ title: focus.title, from: formatDate(dayOf(focus.fromOn), locale) },
              until: formatDate(dayOf(focus.untilOn), locale),
            })
          : t('noFocus')}
      </p>
      <p>
        <a href="/flyer">{t('toFlyer')}</a>
      </p>
      {rows.length === 0 ? <EmptyState title={t('empty')} /> : <PublicityTable rows={rows} />}
      <Pager
        previousHref={page > 1 ? `/desk/publicity?page=${page - 1}` : undefined}
        nextHref={count > page * PUBLICITY_SHOWN ? `/desk/publicity?page=${page + 1}` : undefined}
        size={PUBLICITY_SHOWN}
        summary={t('count', { count })}
      />
    </Page>
  )
}
