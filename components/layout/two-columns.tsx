import type { ReactNode } from 'react'

type Props = { children: ReactNode; aside: ReactNode; asideLabel: string }

/** The matter, and beside it what one keeps an eye on; on a narrow screen one below the other. */
export function TwoColumns({ children, aside, asideLabel }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] print:block">
      <p className="lg:hidden print:hidden">
        <a href="#aside">{asideLabel}</a>
      </p>
      <div className="min-w-0 space-y-10">{children}</div>
      <aside
        id="aside"
        aria-label={asideLabel}
        className="min-w-0 space-y-6 self-start rounded-12 bg-solid-gray-50 p-5 print:mt-6 print:p-0"
      >
        {aside}
      </aside>
    </div>
  )
}
