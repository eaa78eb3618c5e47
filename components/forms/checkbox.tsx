import { Choice } from './choice'
import { ErrorText } from './error-text'
import type { FormState } from './form-state'
import { errorOf, typedChoices } from './typed'

type Props = {
  name: string
  label: string
  hint?: string
  value?: string
  state?: FormState
  id?: string
  defaultChecked?: boolean
}

/** A single statement to agree to. */
export function Checkbox({ name, label, hint, value = 'yes', state, id = name, defaultChecked = false }: Props) {
  const error = errorOf(state, name)
  const ticked = typedChoices(state, name, defaultChecked ? [value] : []).includes(value)
  return (
    <div className={error ? 'border-l-4 border-red-900 pl-4' : undefined}>
      <ErrorText id={id} message={error} />
      <Choice
        id={id}
        name={name}
        type="checkbox"
        option={{ value, label, hint }}
        checked={ticked}
        invalid={Boolean(error)}
        describedBy={error ? `${id}-error` : undefined}
      />
    </div>
  )
}
