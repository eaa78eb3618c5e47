import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { StatusBadge } from '@/components/notices/status-badge'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ProposalRead } from '@/lib/menuProposals/read'

/** What each member who was asked has said, and by when; who is silent stands there as well. `today` tells who is late. */
export function Comments({ asks, today }: { asks: ProposalRead['asks']; today: string }) {
  const t = useTranslations('MenuProposals.comments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (asks.length === 0) return <p>{t('none')}</p>
  return (
    <ul className="space-y-5">
      {asks.map(({ id, memberName, dueOn, comments }) => (
        <li key={id} className="max-w-prose border-s-4 border-solid-gray-300 ps-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-700">{memberName}</span>
            <span>{t('due', { date: formatDate(dueOn, locale) })}</span>
            {comments.length === 0 ? (
              <StatusBadge tone={dayOf(dueOn) < today ? 'warning' : 'neutral'}>
                {t(dayOf(dueOn) < today ? 'late' : 'waiting')}
              </StatusBadge>
            ) : null}
          </p>
          {comments.map((comment) => (
            <div key={comment.id} className="mt-2">
              <p className="text-solid-gray-700">{formatDateTime(comment.commentedAt, locale)}</p>
              <PlainText>{comment.body}</PlainText>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
