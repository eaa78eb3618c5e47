import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { COLUMNS } from '@/lib/imports/columns'
import type { ReadImport } from '@/lib/imports/read'

/** Which heading of the register was taken for what. */
export function ColumnsSection({ columns }: { columns: ReadImport['columns'] }) {
  const t = useTranslations('Imports')
  return (
    <Section title={t('page.columns.title')} lead={t('page.columns.lead')}>
      <DataTable
        caption={t('page.columns.title')}
        captionHidden
        columns={[t('page.columns.heading'), t('page.columns.column')]}
      >
        {columns.map(({ text, key }, at) => {
          const known = COLUMNS.find((column) => column === key)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading, and none moves
            <tr key={at}>
              <th scope="row">{text}</th>
              <td>{known ? t(`columns.${known}`) : t('page.columns.note')}</td>
            </tr>
          )
        })}
      </DataTable>
    </Section>
  )
}
