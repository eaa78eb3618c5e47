import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from './field'
import type { FormState, Option } from './form-state'
import { inputStyle, type Width } from './input-style'
import { describedBy, errorOf, typedText } from './typed'

/** Choices under one heading of a list. */
export type OptionGroup = { label: string; options: Option[] }

type Props = {
  name: string
  label: string
  options: (Option | OptionGroup)[]
  emptyLabel?: string
  state?: FormState
  id?: string
  required?: boolean
  hint?: ReactNode
  defaultValue?: string
  width?: Width
}

/** One choice from a list; `emptyLabel` is the line that chooses nothing; an empty one asks to choose. */
export function SelectField(props: Props) {
  const t = useTranslations('Components')
  const { name, label, options, emptyLabel, state, id = name, required, hint, defaultValue, width = 'long' } = props
  const error = errorOf(state, name)
  return (
    <Field id={id} label={label} required={required} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        defaultValue={typedText(state, name, defaultValue)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={`h-12 ${inputStyle(width)}`}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel || t('choose')}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(listed)}
            </optgroup>
          ) : (
            listed(option)
          ),
        )}
      </select>
    </Field>
  )
}

function listed({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
