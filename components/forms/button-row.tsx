import type { ReactNode } from 'react'

/** The deeds at the end of a form, the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-2">{children}</div>
}
