import { useLocale, useTranslations } from 'next-intl'
import type { AwardAtDesk } from '@/lib/awards/read-desk'
import { formatDateTime } from '@/lib/japanese/dates'

/** What was done with an award, in order of time. */
export function AwardHistory({ events }: Pick<AwardAtDesk, 'events'>) {
  const t = useTranslations('Awards.history')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ol className="space-y-2">
      {events.map(({ id, kind, label, byName, at }) => (
        <li key={id} className="flex flex-wrap gap-x-4">
          <time dateTime={at.toISOString()} className="text-solid-gray-700 tabular-nums">
            {formatDateTime(at, locale)}
          </time>
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {label ? t('about', { event: t(`events.${kind}`), label }) : t(`events.${kind}`)}
          </span>
          <span className="text-solid-gray-700">{byName}</span>
        </li>
      ))}
    </ol>
  )
}
