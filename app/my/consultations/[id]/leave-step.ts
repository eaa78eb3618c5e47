import { STEPS } from '@/lib/consultations/input'
import type { DraftStep } from '@/lib/consultations/unfinished'

type Left = { leave: 'next' | 'check' | 'back' | 'later' | 'search'; theme?: string }

/** Where a step leads, by the button with which it was left. */
export function leaveStep(id: string, step: DraftStep, { leave, theme = '' }: Left): string {
  const draft = `/my/consultations/${id}`
  if (leave === 'later') return '/my/consultations?done=saved'
  if (leave === 'search' && step !== 'trouble') return `${draft}/${step}#similar`
  if (leave === 'search') return `${draft}/trouble?theme=${encodeURIComponent(theme)}#themeKeys`
  if (leave === 'check' || step === 'quick' || step === 'grant') return `${draft}/check`
  const place = STEPS.indexOf(step) + (leave === 'next' ? 1 : -1)
  return `${draft}/${STEPS[place] ?? 'check'}`
}
