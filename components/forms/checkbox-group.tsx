import type { ReactNode } from 'react'
import { Choice } from './choice'
import { Fieldset } from './fieldset'
import type { FormState, Option } from './form-state'
import { errorOf, typedChoices } from './typed'

type Props = {
  name: string
  legend: string
  options: Option[]
  state?: FormState
  id?: string
  required?: boolean
  hint?: ReactNode
  defaultValue?: readonly string[]
  columns?: boolean
}

/** Any number of choices. The first box carries the field's id, so that the error summary leads to it. */
export function CheckboxGroup(props: Props) {
  const { name, legend, options, state, id = name, required, hint, defaultValue, columns } = props
  const error = errorOf(state, name)
  const chosen = typedChoices(state, name, defaultValue)
  return (
    <Fieldset id={id} legend={legend} required={required} hint={hint} error={error}>
      <div className={columns ? 'grid gap-x-6 sm:grid-cols-2' : undefined}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            type="checkbox"
            option={option}
            checked={chosen.includes(option.value)}
            invalid={Boolean(error)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
