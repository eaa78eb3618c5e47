import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES: Record<string, Tone> = {
  draft: 'neutral',
  received: 'info',
  in_consultation: 'progress',
  supporting: 'progress',
  completed: 'success',
  withdrawn: 'neutral',
}

/** The state of a consultation in words. */
export function StateBadge({ state }: { state: string }) {
  const t = useTranslations('States.consultation')
  return <StatusBadge tone={TONES[state] ?? 'neutral'}>{t(state)}</StatusBadge>
}
