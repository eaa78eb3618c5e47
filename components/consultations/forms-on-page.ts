import type { FieldError } from '../forms/form-state'

/** Errors of one of several forms on a page, each leading to the field of that form. */
export function errorsAt(errors: readonly FieldError[], formId: string): FieldError[] {
  return errors.map(({ field, message }) => ({ field: field ? `${field}-${formId}` : '', message }))
}
