import type { ReactNode } from 'react'
import { Field } from './field'
import type { FormState } from './form-state'
import { describedBy, errorOf } from './typed'

type Props = {
  name: string
  label: string
  state?: FormState
  id?: string
  required?: boolean
  hint?: ReactNode
  accept?: string
  multiple?: boolean
}

/** A file to hand in. Its form carries no text, because a browser cannot fill it in again. */
export function FileField({ name, label, state, id = name, required, hint, accept, multiple }: Props) {
  const error = errorOf(state, name)
  return (
    <Field id={id} label={label} required={required} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className="w-full max-w-prose rounded-8 border border-dashed border-solid-gray-600 p-3 file:me-4 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-blue-900 file:bg-white file:px-4 file:font-700 file:text-blue-900 aria-invalid:border-2 aria-invalid:border-red-900"
      />
    </Field>
  )
}
