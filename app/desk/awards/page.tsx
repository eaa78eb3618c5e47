import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AwardBadge } from '@/components/awards/award-badge'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listAwards } from '@/lib/awards/read-desk'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'

export async function generateMetadata(): Promise<Metadata> {
  const [t, drafts] = [await getTranslations('Awards'), await getTranslations('PracticeDrafts')]
  return { title: await pageTitle([t('title'), drafts('title')]) }
}

/** The bureau's awards 局長表彰, the newest year first. */
export default async function AwardsPage() {
  const actor = await requireActor(...DESK_ROLES)
  const calls = await asActor(actor, (tx) => listAwards(tx, actor.bureauId ?? ''))
  const [t, drafts, locale] = [
    await getTranslations('Awards'),
    await getTranslations('PracticeDrafts'),
    await readLocale(),
  ]
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/desk/practices', label: drafts('title') }]}
      actions={<ButtonLink href="/desk/awards/new">{t('new')}</ButtonLink>}
    >
      {calls.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[
            { label: t('fields.title'), room: 'wide' },
            t('state'),
            t('fields.nominationsDue'),
            t('nominations.title'),
          ]}
        >
          {calls.map(({ id, title, fiscalYear, state, nominationsDue, _count }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/desk/awards/${id}`}>
                  {t('yearTitle', { year: fiscalYearLabel(fiscalYear, locale), title })}
                </a>
              </th>
              <td data-label={t('state')}>
                <AwardBadge state={state} />
              </td>
              <td data-label={t('fields.nominationsDue')} className="nowrap">
                {formatDate(nominationsDue, locale)}
              </td>
              <td data-label={t('nominations.title')}>{t('nominations.count', { count: _count.nominations })}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
