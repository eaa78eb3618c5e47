import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import type { Tone } from '@/components/notices/tone'
import { PROPOSAL_STATES, type ProposalState } from '@/lib/menuProposals/states'

const TONES: Record<ProposalState, Tone> = {
  draft: 'neutral',
  considering: 'progress',
  adopted: 'success',
  shelved: 'neutral',
}

/** How far a proposal has come, in words. */
export function ProposalBadge({ state }: { state: string }) {
  const t = useTranslations('MenuProposals.states')
  const known = PROPOSAL_STATES.find((one) => one === state) ?? 'draft'
  return <StatusBadge tone={TONES[known]}>{t(known)}</StatusBadge>
}
