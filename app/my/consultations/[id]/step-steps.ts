import type { DraftStep } from '@/lib/consultations/unfinished'

/** The way through the form, the check page last. */
export function stepsOf(form: string): readonly (DraftStep | 'check')[] {
  return form === 'quick' ? ['quick', 'check'] : ['trouble', 'situation', 'wishes', 'contact', 'check']
}
