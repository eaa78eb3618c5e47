import { type ReactNode, useId } from 'react'
import { type ButtonVariant, buttonStyle } from './button-style'

type Props = {
  children: ReactNode
  variant?: ButtonVariant
  name?: string
  value?: string
  unavailableBecause?: string
}

/** Sends the form. When the deed is not open now the button stays, does nothing, and says why. */
export function SubmitButton({ children, variant = 'primary', name, value, unavailableBecause }: Props) {
  const reasonId = useId()
  if (!unavailableBecause) {
    return (
      <button type="submit" name={name} value={value} className={buttonStyle(variant)}>
        {children}
      </button>
    )
  }
  return (
    <div>
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={reasonId}
        className="inline-flex min-h-12 cursor-not-allowed items-center rounded-8 border border-solid-gray-600 bg-solid-gray-50 px-5 py-2 font-700 text-solid-gray-700"
      >
        {children}
      </button>
      <p id={reasonId} className="mt-1 text-solid-gray-700">
        {unavailableBecause}
      </p>
    </div>
  )
}
