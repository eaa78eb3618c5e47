import { useLocale, useTranslations } from 'next-intl'
import type { ProposalRead } from '@/lib/councilCalls/read'
import { formatDateTime } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { StatusBadge } from '../notices/status-badge'

type Props = { proposals: readonly ProposalRead[]; changeAt?: (id: string) => string }

/** Proposals side by side, as many as fit; one's own can be changed where `changeAt` says where. */
export function Proposals({ proposals, changeAt }: Props) {
  const t = useTranslations('CouncilCalls.proposals')
  if (proposals.length === 0) return <p>{t('empty')}</p>
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {proposals.map((proposal) => (
        <Proposal
          key={proposal.id}
          proposal={proposal}
          changeHref={proposal.isOwn ? changeAt?.(proposal.id) : undefined}
        />
      ))}
    </ul>
  )
}

function Proposal({ proposal, changeHref }: { proposal: ProposalRead; changeHref: string | undefined }) {
  const t = useTranslations('CouncilCalls.proposals')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { title, body, reason, memberName, proposedAt, isLate } = proposal
  return (
    <li className="min-w-0 rounded-12 border border-solid-gray-300 bg-white p-5 [overflow-wrap:anywhere]">
      <h3 className="text-std-18B-160">{title}</h3>
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
        {`${memberName}　${formatDateTime(proposedAt, locale)}`}{' '}
        {isLate ? <StatusBadge tone="warning">{t('late')}</StatusBadge> : null}
      </p>
      <div className="mt-2">
        <PlainText>{body}</PlainText>
      </div>
      {reason ? (
        <div className="mt-2">
          <p className="font-700">{t('reason')}</p>
          <PlainText>{reason}</PlainText>
        </div>
      ) : null}
      {changeHref ? (
        <p className="mt-3">
          <a href={changeHref}>{t('change', { title })}</a>
        </p>
      ) : null}
    </li>
  )
}
