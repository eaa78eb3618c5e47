import type { ReactNode } from 'react'

/** A list of records under the heading's own line, or right after another such list, draws no second line. */
const UNDER_THE_LINE =
  '[&>.border-y:first-child]:-mt-4 [&>.border-y:first-child]:border-t-0 [&>.table-region:first-child_tr]:border-t-0'
const ONE_AFTER_ANOTHER = '[&>dl+dl]:mt-0 [&>dl+dl]:border-t-0'

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
      <div className={`flow ${ONE_AFTER_ANOTHER} ${lead ? '' : UNDER_THE_LINE}`}>{children}</div>
    </section>
  )
}
