import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { WholeNumbers } from '@/components/consultations/whole-numbers'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { DataTable } from '@/components/tables/data-table'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { formatDateTime } from '@/lib/japanese/dates'
import { listMails, MAIL_STATES, MAILS_SHOWN, MailSearch } from '@/lib/mail/list'
import { MailState } from './mail-state'

type Props = PageProps<'/admin/mails'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('AdminMails')
  return { title: await pageTitle([t('title')]) }
}

export default async function MailsPage({ searchParams }: Props) {
  const actor = await requireActor('administrator', 'manager')
  const search = MailSearch.parse(await searchParams)
  const { mails, next } = await asActor(actor, (tx) => listMails(tx, search))
  const [t, locale] = [await getTranslations('AdminMails'), (await getLocale()) === 'en' ? 'en' : 'ja'] as const
  const timeOf = (mail: { createdAt: Date }) => formatDateTime(mail.createdAt, locale)
  const href = (query: Record<string, string>) => `/admin/mails?${new URLSearchParams(query)}`
  const ofState: Record<string, string> = search.state ? { state: search.state } : {}
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <TabsNav
        label={t('views')}
        tabs={[
          { href: '/admin/mails', label: t('all'), current: !search.state },
          ...MAIL_STATES.map((state) => ({
            ...{ href: href({ state }), label: t(`state.${state}`), current: search.state === state },
          })),
        ]}
      />
      {mails.length > 0 ? (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[
            t('writtenAt'),
            { label: t('subject'), room: 'wide' },
            t('recipient'),
            t('address'),
            t('stateLabel'),
          ]}
        >
          {mails.map((mail) => (
            <tr key={mail.id}>
              <td className="nowrap">{timeOf(mail)}</td>
              <th scope="row">
                <a href={`/admin/mails/${mail.id}`}>
                  <WholeNumbers>{mail.subject}</WholeNumbers>
                  <span className="sr-only">
                    {t('to', { name: mail.recipientName || t('erased'), address: mail.address, time: timeOf(mail) })}
                  </span>
                </a>
              </th>
              <td data-label={t('recipient')}>{mail.recipientName || t('erased')}</td>
              <td className="[overflow-wrap:anywhere]" data-label={t('address')}>
                {mail.recipientName ? mail.address : t('erased')}
              </td>
              <td>
                <MailState state={mail.state} failure={mail.failure} />
              </td>
            </tr>
          ))}
        </DataTable>
      ) : (
        <EmptyState title={t('empty')} />
      )}
      <Pager nextHref={next ? href({ ...ofState, after: next }) : undefined} size={MAILS_SHOWN} />
    </Page>
  )
}
