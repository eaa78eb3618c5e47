import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { Asked } from '@/lib/menuProposals/read'
import { ProposalBadge } from './proposal-badge'

/** The proposed menus on which a member of the council was asked for a word, and whether it was given. */
export function AskedTable({ asks }: { asks: readonly Asked[] }) {
  const t = useTranslations('MenuProposals.asked')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      stacks
      columns={[{ label: t('proposal'), room: 'wide' }, t('state'), t('due'), t('own')]}
    >
      {asks.map(({ id, dueOn, proposal, _count }) => (
        <tr key={id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`/council/proposals/${proposal.id}`}>{proposal.title}</a>
          </th>
          <td>
            <ProposalBadge state={proposal.state} />
          </td>
          <td data-label={t('due')} className="nowrap">
            {formatDate(dueOn, locale)}
          </td>
          <td data-label={t('own')}>{t('count', { count: _count.comments })}</td>
        </tr>
      ))}
    </DataTable>
  )
}
