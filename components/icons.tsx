import type { ReactNode } from 'react'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className="size-6 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      {children}
    </svg>
  )
}

/** A word to the reader. */
export function InfoIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 10.5v6.5M12 6.5v2" />
    </Icon>
  )
}

/** Done. */
export function SuccessIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9.5" />
      <path d="m7.5 12.5 3 3 6-6.5" />
    </Icon>
  )
}

/** Take care. */
export function WarningIcon() {
  return (
    <Icon>
      <path d="M12 3 22 20.5H2Z" strokeLinejoin="round" />
      <path d="M12 9v6M12 16.5v2" />
    </Icon>
  )
}

/** Something went wrong. */
export function ErrorIcon() {
  return (
    <Icon>
      <path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8Z" strokeLinejoin="round" />
      <path d="M12 7v6.5M12 15.5v2" />
    </Icon>
  )
}

/** The desk's own sign: an open window with a counter. */
export function DeskMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="size-8 shrink-0">
      <rect width="32" height="32" rx="6" className="fill-blue-900" />
      <path d="M8 20V11a8 8 0 0 1 16 0v9Z" className="fill-white" />
      <path d="M5 23.5h22" className="stroke-white" strokeWidth="3" strokeLinecap="round" />
      <path d="M16 5v15" className="stroke-blue-900" strokeWidth="2" />
    </svg>
  )
}
