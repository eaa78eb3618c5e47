import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'

const TONES: Record<string, 'info' | 'success' | 'neutral'> = { planned: 'info', held: 'success', cancelled: 'neutral' }

/** Whether a meeting is planned, was held or is cancelled. */
export function MeetingBadge({ state }: { state: string }) {
  const t = useTranslations('Meetings.states')
  return <StatusBadge tone={TONES[state] ?? 'info'}>{t(state)}</StatusBadge>
}
