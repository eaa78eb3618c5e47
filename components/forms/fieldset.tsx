import type { ReactNode } from 'react'
import { ErrorText } from './error-text'
import { RequirementBadge } from './requirement-badge'
import { describedBy } from './typed'

type Props = {
  id: string
  legend: string
  required?: boolean
  hint?: ReactNode
  error?: string
  children: ReactNode
}

/** A question that is answered by several boxes together. */
export function Fieldset({ id, legend, required, hint, error, children }: Props) {
  return (
    <div className={`max-w-prose ${error ? 'border-l-4 border-red-900 pl-4' : ''}`}>
      <fieldset aria-describedby={describedBy(id, hint, error)} className="min-w-0">
        <legend className="font-700 text-solid-gray-900">
          {legend}
          {required === undefined ? null : <RequirementBadge required={required} />}
        </legend>
        {hint ? (
          <div id={`${id}-hint`} className="max-w-prose text-solid-gray-700">
            {hint}
          </div>
        ) : null}
        <ErrorText id={id} message={error} />
        <div className="mt-2">{children}</div>
      </fieldset>
    </div>
  )
}
