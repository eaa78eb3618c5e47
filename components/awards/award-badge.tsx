import { useTranslations } from 'next-intl'
import { AWARD_STATES, type AwardState } from '@/lib/awards/states'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES: Record<AwardState, Tone> = {
  draft: 'neutral',
  open: 'info',
  closed: 'progress',
  decided: 'warning',
  published: 'success',
}

/** How far an award has come, in words. */
export function AwardBadge({ state }: { state: string }) {
  const t = useTranslations('Awards.states')
  const known = AWARD_STATES.find((one) => one === state) ?? 'draft'
  return <StatusBadge tone={TONES[known]}>{t(known)}</StatusBadge>
}
