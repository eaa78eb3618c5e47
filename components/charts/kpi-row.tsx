import type { ReactNode } from 'react'

/** The watched numbers side by side. */
export function KpiRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-x-4">{children}</div>
  )
}
