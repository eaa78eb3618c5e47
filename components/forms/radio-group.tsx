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
  defaultValue?: string
  inline?: boolean
}

/** One choice, all of them in sight. The first box carries the field's id, so that the error summary leads to it. */
export function RadioGroup(props: Props) {
  const { name, legend, options, state, id = name, required, hint, defaultValue, inline } = props
  const error = errorOf(state, name)
  const chosen = typedChoices(state, name, defaultValue === undefined ? [] : [defaultValue])
  return (
    <Fieldset id={id} legend={legend} required={required} hint={hint} error={error}>
      <div className={inline ? 'flex flex-wrap gap-x-6' : undefined}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            type="radio"
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
