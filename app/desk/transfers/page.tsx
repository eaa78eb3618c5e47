import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime, jstDate } from '@/lib/japanese/dates'
import { listTransfersForMe } from '@/lib/transfers/read'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await pageTitle([(await getTranslations('Transfers'))('list.title')]) }
}

export default async function TransfersPage() {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) notFound()
  const [t, desk, locale] = [await getTranslations('Transfers'), await getTranslations('Desk'), await readLocale()]
  const transfers = await asActor(actor, async (tx) => listTransfersForMe(tx, actor, jstDate(await readClock(tx))))
  return (
    <Page title={t('list.title')} lead={t('list.lead')} breadcrumbs={[{ href: '/desk', label: desk('area') }]}>
      {transfers.length === 0 ? (
        <EmptyState title={t('list.none')} />
      ) : (
        <DataTable
          caption={t('list.title')}
          captionHidden
          stacks
          columns={[
            { label: t('list.what'), room: 'wide' },
            t('list.to'),
            t('list.from'),
            { label: t('list.remark'), room: 'wide' },
          ]}
        >
          {transfers.map(({ id, consultation, to, sentByName, sentAt, remark }) => (
            <tr key={id}>
              <th scope="row">
                <a
                  href={`/desk/consultations/${consultation.number}/transfers/new`}
                >{`${consultation.number} ${consultation.title}`}</a>
              </th>
              <td data-label={t('list.to')}>{to}</td>
              <td className="nowrap" data-label={t('list.from')}>
                {t('sentBy', { name: sentByName, date: formatDateTime(sentAt, locale) })}
              </td>
              <td>{remark}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
