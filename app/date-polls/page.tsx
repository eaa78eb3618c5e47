import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { POLLED_ROLES } from '@/lib/datePolls/policy'
import { listAsked } from '@/lib/datePolls/read'
import { asActor } from '@/lib/db/as-actor'
import { formatDate } from '@/lib/japanese/dates'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Polls.mine')
  return { title: await pageTitle([t('title')]) }
}

/** The polls in which this person or office is asked for a date. */
export default async function MyPollsPage() {
  const actor = await requireActor(...POLLED_ROLES)
  const asked = await asActor(actor, (tx) => listAsked(tx, actor))
  const [t, polls, locale] = [await getTranslations('Polls.mine'), await getTranslations('Polls'), await getLocale()]
  const columns = [t('label'), polls('fields.closesOn'), polls('table.state'), t('answer')]
  return (
    <Page title={t('title')} lead={t('lead')}>
      {asked.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <DataTable caption={t('title')} captionHidden columns={columns} stacks>
          {asked.map(({ id, answeredAt, poll }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/date-polls/${id}`}>{poll.label}</a>
              </th>
              <td className="nowrap" data-label={polls('fields.closesOn')}>
                {formatDate(poll.closesOn, locale === 'en' ? 'en' : 'ja')}
              </td>
              <td data-label={polls('table.state')}>{polls(`states.${poll.state}`)}</td>
              <td data-label={t('answer')}>{t(answeredAt ? 'answered' : 'open')}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
