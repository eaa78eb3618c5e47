import { useTranslations } from 'next-intl'
import { type EventOnDay, shownState } from '@/lib/events/states'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES = {
  draft: 'neutral',
  announced: 'progress',
  full: 'warning',
  closed: 'warning',
  over: 'neutral',
  held: 'success',
  cancelled: 'neutral',
} as const satisfies Record<string, Tone>

type Props = { event: EventOnDay; today: string; seated: number }

/** Where an event stands on this day: over once its day is past, closed after its last day for applications, full when no seat is left. */
export function EventBadge({ event, today, seated }: Props) {
  const t = useTranslations('Events')
  const shown = shownState(event, today, seated)
  return <StatusBadge tone={TONES[shown]}>{t(`states.${shown}`)}</StatusBadge>
}
