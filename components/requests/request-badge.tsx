import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES: Record<string, Tone> = {
  sent: 'warning',
  accepted: 'progress',
  hearing: 'progress',
  proposed: 'success',
  declined: 'neutral',
  answered: 'success',
  withdrawn: 'neutral',
}

/** The state of a request in words. */
export function RequestBadge({ state }: { state: string }) {
  const t = useTranslations('States.requestState')
  return <StatusBadge tone={TONES[state] ?? 'neutral'}>{t(state)}</StatusBadge>
}
