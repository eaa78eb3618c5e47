import type { ReactNode } from 'react'
import { ErrorText } from './error-text'
import { RequirementBadge } from './requirement-badge'

type Props = {
  id: string
  label: string
  required?: boolean
  hint?: ReactNode
  error?: string
  children: ReactNode
}

/** One question of a form: label, whether it is needed, hint, the field itself and what has to be put right. Leave `required` out to show no mark. */
export function Field({ id, label, required, hint, error, children }: Props) {
  return (
    <div className={`max-w-prose break-inside-avoid ${error ? 'border-l-4 border-red-900 pl-4' : ''}`}>
      <label htmlFor={id} className="inline-block font-700 text-solid-gray-900">
        {label}
        {required === undefined ? null : <RequirementBadge required={required} />}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="max-w-prose text-solid-gray-700">
          {hint}
        </div>
      ) : null}
      <ErrorText id={id} message={error} />
      <div className="mt-2">{children}</div>
    </div>
  )
}
