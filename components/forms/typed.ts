import type { FormState } from './form-state'

/** What stands in a one-line or many-line field: what was typed last, otherwise what is on record. */
export function typedText(state: FormState | undefined, name: string, onRecord = ''): string {
  const typed = state?.typed[name]
  if (Array.isArray(typed)) return typed[0] ?? ''
  return typed ?? onRecord
}

/**
 * What is ticked in a group. A browser sends nothing for a group without a tick,
 * so once the form has been sent an absent name means that all ticks were taken away.
 */
export function typedChoices(state: FormState | undefined, name: string, onRecord: readonly string[] = []): string[] {
  const typed = state?.typed[name]
  if (Array.isArray(typed)) return typed
  if (typed !== undefined) return [typed]
  const wasSent = state !== undefined && Object.keys(state.typed).length > 0
  return wasSent ? [] : [...onRecord]
}

/** The message beside a field, if it has to be put right. */
export function errorOf(state: FormState | undefined, name: string): string | undefined {
  return state?.errors.find((error) => error.field === name)?.message
}

/** The ids of the hint and the message that belong to a field, for aria-describedby. */
export function describedBy(id: string, hint: unknown, error: string | undefined): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
}
