import type { ReactNode } from 'react'
import { Field } from './field'
import type { FormState } from './form-state'
import { inputStyle } from './input-style'
import { describedBy, errorOf, typedText } from './typed'

type Props = {
  name: string
  label: string
  state?: FormState
  id?: string
  required?: boolean
  hint?: ReactNode
  defaultValue?: string
  unit?: string
  decimal?: boolean
}

/** A number, in any width of digits, with its unit behind the box. */
export function NumberField({ name, label, state, id = name, required, hint, defaultValue, unit, decimal }: Props) {
  const error = errorOf(state, name)
  const unitId = unit ? `${id}-unit` : ''
  return (
    <Field id={id} label={label} required={required} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={decimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        defaultValue={typedText(state, name, defaultValue)}
        aria-describedby={`${describedBy(id, hint, error) ?? ''} ${unitId}`.trim() || undefined}
        aria-invalid={error ? true : undefined}
        className={`h-12 text-end ${inputStyle('short')}`}
      />
      {unit ? (
        <span id={unitId} className="ms-2">
          {unit}
        </span>
      ) : null}
    </Field>
  )
}
