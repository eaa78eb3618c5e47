import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Column } from '../tables/column-header'
import { DataTable } from '../tables/data-table'

type Props = {
  title: string
  note?: ReactNode
  chart: ReactNode
  columns: readonly Column[]
  rows: ReactNode
  footer?: ReactNode
  tableOpen?: boolean
}

/** A chart and, under it, the numbers it was drawn from; on paper both are there. */
export function FigureWithTable({ title, note, chart, columns, rows, footer, tableOpen = false }: Props) {
  const t = useTranslations('Components')
  return (
    <figure className="min-w-0 print:break-inside-auto!">
      <figcaption className="mb-3 print:break-after-avoid">
        <span className="text-std-18B-160 text-solid-gray-900">{title}</span>
        {note ? <span className="block text-solid-gray-700">{note}</span> : null}
      </figcaption>
      <div className="max-w-200">{chart}</div>
      <details open={tableOpen} className="mt-3">
        <summary className="w-fit py-1 print:hidden text-blue-1000 underline underline-offset-[0.1875rem]">
          {t('showAsTable')}
          <span className="sr-only">{title}</span>
        </summary>
        <div className="mt-2">
          <DataTable caption={title} captionHidden columns={columns} footer={footer}>
            {rows}
          </DataTable>
        </div>
      </details>
    </figure>
  )
}
