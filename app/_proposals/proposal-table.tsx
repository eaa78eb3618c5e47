import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { ListedProposal } from '@/lib/menuProposals/read'
import type { ProposalNames } from '@/lib/menuProposals/read-names'
import { needWords } from './need-words'
import { ProposalBadge } from './proposal-badge'

type Props = { caption: string; proposals: readonly ListedProposal[]; names: ProposalNames }

/** Proposals side by side: how far each is, which need it meets, and how many members have said a word. */
export function ProposalTable({ caption, proposals, names }: Props) {
  const t = useTranslations('MenuProposals')
  const r = useTranslations('Reports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = ['title', 'state', 'need', 'begun', 'comments'] as const
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={columns.map((column) =>
        column === 'title' || column === 'need'
          ? { label: t(`list.${column}`), room: 'medium' as const }
          : t(`list.${column}`),
      )}
    >
      {proposals.map((proposal) => (
        <tr key={proposal.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`/reports/proposals/${proposal.id}`}>{proposal.title}</a>
          </th>
          <td>
            <ProposalBadge state={proposal.state} />
            {proposal.decidedOn ? <span className="block">{formatDate(proposal.decidedOn, locale)}</span> : null}
          </td>
          <td data-label={t('list.need')}>{needWords(proposal, names, locale, t, r) ?? t('list.noNeed')}</td>
          <td data-label={t('list.begun')}>
            {formatDate(proposal.begunAt, locale)}
            <span className="block">{proposal.begunByName}</span>
          </td>
          <td data-label={t('list.comments')}>
            {proposal.asks.length === 0
              ? t('list.notAsked')
              : t('list.said', {
                  said: proposal.asks.filter(({ _count }) => _count.comments > 0).length,
                  asked: proposal.asks.length,
                })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
