import type { Step } from './input'

export type DraftStep = Step | 'quick' | 'grant'
type Written = {
  form: string
  title: string
  body: string
  contactName: string
  grantKey: string | null
  grantYear: number | null
}
type Field = 'title' | 'body' | 'contactName' | 'grantKey' | 'grantYear'

/** The required answers a draft still lacks, each with the step where it is given. */
export function whatIsUnfinished(draft: Written): { field: Field; step: DraftStep }[] {
  const ofGrant = [
    { field: 'grantKey', step: 'grant' },
    { field: 'grantYear', step: 'grant' },
  ] as const
  const required = [
    ...(draft.form === 'grant' ? ofGrant : []),
    { field: 'title', step: 'trouble' },
    { field: 'body', step: 'situation' },
    { field: 'contactName', step: 'contact' },
  ] as const
  return required
    .filter(({ field }) => draft[field] === '' || draft[field] === null)
    .map(({ field, step }) => ({ field, step: onOneScreen(draft.form) ?? step }))
}

/** The one step of a form that has only one. */
export function onOneScreen(form: string): 'quick' | 'grant' | null {
  return form === 'quick' || form === 'grant' ? form : null
}
