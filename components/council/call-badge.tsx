import { useTranslations } from 'next-intl'
import { CALL_STATES, type CallState } from '@/lib/councilCalls/states'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const TONES: Record<CallState, Tone> = {
  open: 'warning',
  closed: 'progress',
  discussing: 'progress',
  decided: 'success',
}

/** How far a call for proposals has come, in words. */
export function CallBadge({ state }: { state: string }) {
  const t = useTranslations('CouncilCalls.state')
  const known = CALL_STATES.find((one) => one === state) ?? 'open'
  return <StatusBadge tone={TONES[known]}>{t(known)}</StatusBadge>
}
