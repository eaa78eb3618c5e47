import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'
import type { Tone } from '../notices/tone'

const POST_TONES: Record<string, Tone> = {
  to_agree: 'warning',
  returned: 'warning',
  published: 'progress',
  ended: 'neutral',
  settled: 'success',
  withdrawn: 'neutral',
}
const INTRODUCTION_TONES: Record<string, Tone> = {
  proposed: 'warning',
  agreed: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
}
const MEMBER_TONES: Record<string, Tone> = { active: 'success', lapsed: 'warning', withdrawn: 'neutral' }
const APPLICATION_TONES: Record<string, Tone> = {
  sent: 'neutral',
  confirmed: 'warning',
  asked_back: 'progress',
  accepted: 'success',
  declined: 'neutral',
}

/** Where a need or an offer stands; one that has run out says so. */
export function PostBadge({ state, hasRunOut }: { state: string; hasRunOut?: boolean }) {
  const t = useTranslations('Network.postStates')
  const shown = state === 'published' && hasRunOut ? 'ended' : state
  return <StatusBadge tone={POST_TONES[shown] ?? 'neutral'}>{t(shown)}</StatusBadge>
}

/** Where an introduction stands. */
export function IntroductionBadge({ state }: { state: string }) {
  const t = useTranslations('Network.introductionStates')
  return <StatusBadge tone={INTRODUCTION_TONES[state] ?? 'neutral'}>{t(state)}</StatusBadge>
}

/** Where a membership stands. */
export function MemberBadge({ state }: { state: string }) {
  const t = useTranslations('Network.memberStates')
  return <StatusBadge tone={MEMBER_TONES[state] ?? 'neutral'}>{t(state)}</StatusBadge>
}

/** Where an application to join stands. */
export function ApplicationBadge({ state }: { state: string }) {
  const t = useTranslations('Network.applicationStates')
  return <StatusBadge tone={APPLICATION_TONES[state] ?? 'neutral'}>{t(state)}</StatusBadge>
}
