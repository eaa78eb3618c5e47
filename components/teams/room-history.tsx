import { useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { Room } from '@/lib/teams/read-room'
import { EmptyState } from '../layout/empty-state'

/** What happened in a room lately, the latest first, for all its members. */
export function RoomHistory({ events, locale }: { events: Room['events']; locale: 'ja' | 'en' }) {
  const t = useTranslations('Teams')
  if (events.length === 0) return <EmptyState title={t('history.none')} />
  return (
    <ul className="space-y-2">
      {events.map(({ id, kind, facts, actorName, actorSide, happenedAt }) => (
        <li key={id} className="flex flex-wrap gap-x-4">
          <time dateTime={happenedAt.toISOString()} className="text-solid-gray-700 tabular-nums">
            {formatDateTime(happenedAt, locale)}
          </time>
          <span>
            {t(`events.${kind}`)}
            {nameIn(facts) ? t('history.about', { name: nameIn(facts) }) : ''}
          </span>
          <span className="text-solid-gray-700">
            {t('history.by', { name: actorName, side: t(`sides.${actorSide}`) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function nameIn(facts: unknown): string {
  const name = typeof facts === 'object' && facts !== null && 'name' in facts ? facts.name : ''
  return typeof name === 'string' ? name : ''
}
