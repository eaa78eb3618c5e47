import { useTranslations } from 'next-intl'
import { SampleBadge } from '@/components/notices/sample-badge'
import type { Column } from '@/components/tables/column-header'
import { DataTable } from '@/components/tables/data-table'
import { type QueueAddress, writeAddress } from '@/lib/queue/address'
import type { ColumnName } from '@/lib/queue/columns'
import type { QueueRow } from '@/lib/queue/row'
import type { Sort } from '@/lib/queue/sorts'
import { BULK_FORM } from './bulk-form'
import { QueueCell } from './queue-cell'

type Props = {
  address: QueueAddress
  columns: readonly ColumnName[]
  rows: readonly QueueRow[]
  today: string
  closed: ReadonlySet<string>
  locale: 'ja' | 'en'
}

const WIDE: readonly ColumnName[] = ['title', 'nextAction']
const MEDIUM: readonly ColumnName[] = ['waiting', 'due', 'received', 'activity']
const ORDERED: Partial<Record<ColumnName, { sort: Sort; direction: 'ascending' | 'descending' }>> = {
  due: { sort: 'due', direction: 'ascending' },
  received: { sort: 'oldest', direction: 'ascending' },
  activity: { sort: 'activity', direction: 'descending' },
}

/** The consultations, a line each, in the columns this person chose. Few elements, because there are fifty lines. */
export function QueueTable({ address, columns, rows, today, closed, locale }: Props) {
  const t = useTranslations('Queue')
  const { sort } = address
  const to = (order: Sort) => writeAddress(address, { sort: order })
  const received = sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined
  const head = (column: ColumnName): Column => {
    const order = ORDERED[column]
    const room = WIDE.includes(column) ? 'wide' : MEDIUM.includes(column) ? 'medium' : undefined
    const sorted = order && {
      href: to(order.sort),
      direction: sort === order.sort ? order.direction : undefined,
    }
    return { label: t(`columns.${column}`), room, sort: sorted }
  }
  const heads: Column[] = [
    { label: t('columns.select'), room: 'tick' },
    { label: t('columns.number'), sort: { href: to(sort === 'newest' ? 'oldest' : 'newest'), direction: received } },
    ...columns.map(head),
  ]
  return (
    <DataTable caption={t(`tabs.${address.tab}`)} captionHidden columns={heads} stacks>
      {rows.map((row) => (
        <tr key={row.id} data-row={row.number}>
          <td className="tick">
            <input
              type="checkbox"
              name="n"
              value={row.number}
              form={BULK_FORM}
              aria-label={t('select', { number: row.number })}
              className="size-6 accent-blue-900"
            />
          </td>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${row.number}`} className={row.news === 'known' ? undefined : 'font-700'}>
              {row.number}
            </a>
            {row.news === 'known' ? null : (
              <span className="block text-dns-14B-130 text-blue-1000 shape shape-before-text">
                {t(`news.${row.news}`)}
              </span>
            )}
            {row.isSample ? (
              <>
                {' '}
                <SampleBadge />
              </>
            ) : null}
          </th>
          {columns.map((column) => (
            <QueueCell key={column} column={column} row={row} today={today} closed={closed} locale={locale} />
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
