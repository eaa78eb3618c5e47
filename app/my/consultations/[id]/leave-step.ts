import { STEPS, type Step } from '@/lib/consultations/input'

type Left = { leave: 'next' | 'check' | 'back' | 'later' | 'search'; theme?: string }

/** Where a step leads, by the button with which it was left. */
export function leaveStep(id: string, step: Step | 'quick', { leave, theme = '' }: Left): string {
  const draft = `/my/consultations/${id}`
  if (leave === 'later') return '/my/consultations?done=saved'
  if (leave === 'search') return `${draft}/trouble?theme=${encodeURIComponent(theme)}#themeKeys`
  if (leave === 'check' || step === 'quick') return `${draft}/check`
  const place = STEPS.indexOf(step) + (leave === 'next' ? 1 : -1)
  return `${draft}/${STEPS[place] ?? 'check'}`
}
