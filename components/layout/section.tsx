import type { ReactNode } from 'react'

type Props = { title: string; id?: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode }

/** A part of a page under its own heading. */
export function Section({ title, id, lead, actions, children }: Props) {
  return (
    <section id={id}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b border-solid-gray-420 pb-2">
        <h2>{title}</h2>
        {actions ? <div className="flex flex-wrap gap-3 print:hidden">{actions}</div> : null}
      </div>
      {lead ? <div className="mb-4 max-w-prose">{lead}</div> : null}
      <div className="flow">{children}</div>
    </section>
  )
}
