import type { ReactNode } from 'react'
import { buttonStyle } from '../forms/button-style'

const INKS = { primary: 'text-white', secondary: 'text-blue-900' }

type Props = { href: string; children: ReactNode; variant?: keyof typeof INKS }

/** A link with the weight of a button: the way to a page where something is begun. */
export function ButtonLink({ href, children, variant = 'primary' }: Props) {
  return (
    <a href={href} className={`${buttonStyle(variant)} no-underline print:hidden ${INKS[variant]}`}>
      {children}
    </a>
  )
}
