import type { OpenForm } from '@/lib/forms/open-form'

/** Whether the form was left to add files first; nothing in it is wrong then. */
export function isForFiles({ typed }: Pick<OpenForm, 'typed'>): boolean {
  return typed.next === 'files'
}

/** A form that was left to add files, as it is shown again: with what was typed and no complaint about it. */
export function withoutErrors(form: OpenForm): OpenForm {
  return isForFiles(form) ? { ...form, errors: [] } : form
}
