import { type DraftStep, onOneScreen } from '@/lib/consultations/unfinished'

/** The way through the form, the check page last. */
export function stepsOf(form: string): readonly (DraftStep | 'check')[] {
  const single = onOneScreen(form)
  return single ? [single, 'check'] : ['trouble', 'situation', 'wishes', 'contact', 'check']
}
