import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { listCasesToReview } from '@/lib/reviews/read'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Reviews')
  return { title: await pageTitle([t('listTitle')]) }
}

/** The cases of this fiscal year that are looked back on, and by whom they have been. */
export default async function ReviewsPage() {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const { year, cases } = await asActor(actor, (tx) => listCasesToReview(tx, bureauId))
  const t = await getTranslations('Reviews')
  return (
    <Page
      title={t('listTitle')}
      lead={t('listLead', { year: fiscalYearLabel(year, await readLocale()) })}
      width="wide"
      breadcrumbs={[{ href: '/supports', label: t('supports') }]}
    >
      {cases.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <DataTable
          caption={t('listTitle')}
          captionHidden
          columns={[{ label: t('case'), room: 'wide' }, t('place'), t('officer'), t('byDesk'), t('byAsking')]}
          stacks
        >
          {cases.map(({ number, title, place, officerName, byDesk, byAsking }) => (
            <tr key={number}>
              <th scope="row">
                <a href={`/desk/consultations/${number}/review`}>{number}</a>
                <span className="block font-400">{title}</span>
              </th>
              <td data-label={t('place')}>{place}</td>
              <td data-label={t('officer')}>{officerName}</td>
              <td data-label={t('byDesk')}>{byDesk ?? t('notYet')}</td>
              <td data-label={t('byAsking')}>{byAsking ?? t('notYet')}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
