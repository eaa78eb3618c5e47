import { useTranslations } from 'next-intl'
import { eventState } from '@/lib/events/states'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES = {
  draft: 'neutral',
  announced: 'progress',
  closed: 'warning',
  held: 'success',
  cancelled: 'neutral',
} as const satisfies Record<string, Tone>

/** Where an event stands. Past its last day for applications an announced one says so. */
export function EventBadge({ state, isFullyBooked = false }: { state: string; isFullyBooked?: boolean }) {
  const t = useTranslations('Events')
  const known = eventState(state)
  if (known === 'announced' && isFullyBooked) return <StatusBadge tone="warning">{t('states.full')}</StatusBadge>
  return <StatusBadge tone={TONES[known]}>{t(`states.${known}`)}</StatusBadge>
}
