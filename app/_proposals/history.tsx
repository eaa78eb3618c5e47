import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { ProposalRead } from '@/lib/menuProposals/read'

/** What was done with a proposal, in order of time. */
export function History({ events }: Pick<ProposalRead, 'events'>) {
  const t = useTranslations('MenuProposals.history')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ol className="space-y-2">
      {events.map(({ id, kind, label, byName, at }) => (
        <li key={id} className="flex flex-wrap gap-x-4">
          <time dateTime={at.toISOString()} className="text-solid-gray-700 tabular-nums">
            {formatDateTime(at, locale)}
          </time>
          <span>{label ? t('about', { event: t(`events.${kind}`), label }) : t(`events.${kind}`)}</span>
          <span className="text-solid-gray-700">{byName}</span>
        </li>
      ))}
    </ol>
  )
}
