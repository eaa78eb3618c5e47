import type { Option } from './form-state'

type Props = {
  id: string
  name: string
  type: 'radio' | 'checkbox'
  option: Option
  checked: boolean
  invalid?: boolean
  describedBy?: string
}

/** One box to tick, with its words beside it. */
export function Choice({ id, name, type, option, checked, invalid, describedBy }: Props) {
  const hintId = option.hint ? `${id}-hint-${option.value}` : undefined
  return (
    <div className="flex items-start gap-3 py-1.5">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={[hintId, describedBy].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid ? true : undefined}
        className="mt-0.5 size-6 shrink-0 accent-blue-900"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="inline-block">
          {option.label}
        </label>
        {option.hint ? (
          <p id={hintId} className="text-solid-gray-700">
            {option.hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}
