import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES: Record<string, Tone> = {
  proposed: 'warning',
  agreed: 'info',
  declined: 'neutral',
  under_way: 'progress',
  done: 'success',
  not_used: 'neutral',
}

/** The state of a support in words. */
export function SupportBadge({ state }: { state: string }) {
  const t = useTranslations('States.support')
  return <StatusBadge tone={TONES[state] ?? 'neutral'}>{t(state)}</StatusBadge>
}
