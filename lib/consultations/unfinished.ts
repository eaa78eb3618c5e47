import type { Step } from './input'

export type DraftStep = Step | 'quick'
type Written = { form: string; title: string; body: string; contactName: string }

/** The required answers a draft still lacks, each with the step where it is given. */
export function whatIsUnfinished(draft: Written): { field: 'title' | 'body' | 'contactName'; step: DraftStep }[] {
  const required = [
    { field: 'title', step: 'trouble' },
    { field: 'body', step: 'situation' },
    { field: 'contactName', step: 'contact' },
  ] as const
  return required
    .filter(({ field }) => draft[field] === '')
    .map(({ field, step }) => ({ field, step: draft.form === 'quick' ? 'quick' : step }))
}
