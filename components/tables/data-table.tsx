import { type ReactNode, useId } from 'react'
import { type Column, ColumnHeader } from './column-header'

type Props = {
  caption: string
  captionHidden?: boolean
  columns: readonly Column[]
  stacks?: boolean
  children: ReactNode
  footer?: ReactNode
}

/** Records side by side. `children` are plain `<tr>` with one `<th scope="row">` each; on a narrow screen the table scrolls in its own named region, or `stacks` each record's cells under one another. */
export function DataTable({ caption, captionHidden = false, columns, stacks = false, children, footer }: Props) {
  const captionId = useId()
  return (
    <section
      aria-labelledby={captionId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      className="table-region relative overflow-x-auto focus-visible:outline-offset-0"
    >
      <table className={stacks ? 'data-table stacks' : 'data-table'}>
        <caption id={captionId} className={captionHidden ? 'sr-only' : 'font-700 text-solid-gray-900'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeader key={typeof column === 'string' ? column : column.label} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {footer ? <tfoot className="print:table-row-group">{footer}</tfoot> : null}
      </table>
    </section>
  )
}
