import type { HTMLAttributes, HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Field } from './field'
import type { FormState } from './form-state'
import { inputStyle, type Width } from './input-style'
import { describedBy, errorOf, typedText } from './typed'

export type TextFieldProps = {
  name: string
  label: string
  state?: FormState
  id?: string
  required?: boolean
  hint?: ReactNode
  defaultValue?: string
  width?: Width
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  lang?: string
  readOnly?: boolean
}

/** A one-line answer. */
export function TextField({ name, label, state, id = name, required, hint, defaultValue, ...box }: TextFieldProps) {
  const { width = 'long', type = 'text', ...rest } = box
  const error = errorOf(state, name)
  return (
    <Field id={id} label={label} required={required} hint={hint} error={error}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        defaultValue={typedText(state, name, defaultValue)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={`h-12 ${inputStyle(width)} ${box.readOnly ? 'border-dashed bg-solid-gray-50' : ''}`}
      />
    </Field>
  )
}
