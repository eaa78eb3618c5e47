import { SortableHeader } from './sortable-header'

/** A column: its words, whether it holds numbers, how much room it needs, and the way it can be sorted. */
export type Column =
  | string
  | {
      label: string
      numeric?: boolean
      room?: 'tick' | 'medium' | 'wide'
      sort?: { href: string; direction?: 'ascending' | 'descending' }
    }

/** The head of one column. */
export function ColumnHeader({ column }: { column: Column }) {
  if (typeof column === 'string') return <th scope="col">{column}</th>
  const { label, numeric, room, sort } = column
  const className = [numeric ? 'numeric' : '', room ?? ''].filter(Boolean).join(' ') || undefined
  if (sort) return <SortableHeader label={label} className={className} {...sort} />
  return (
    <th scope="col" className={className}>
      {label}
    </th>
  )
}
