import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import type { EventColumn } from '@/lib/openData/list-events'
import type { PracticeColumn } from '@/lib/openData/list-practices'

type Props =
  | { name: 'practices'; columns: readonly PracticeColumn[] }
  | { name: 'events'; columns: readonly EventColumn[] }

/** One set of data: its files, and what each column holds. */
export function DataSet({ name, columns }: Props) {
  const t = useTranslations('OpenData')
  const title = t(`${name}.title`)
  return (
    <Section title={title} lead={t(`${name}.lead`)}>
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <a href={`/open-data/${name}.csv`}>{t('csv', { title })}</a>
        </li>
        <li>
          <a href={`/open-data/${name}.json`}>{t('json', { title })}</a>
        </li>
      </ul>
      <details>
        <summary>{t('columns', { title })}</summary>
        <DataTable caption={t('columns', { title })} captionHidden stacks columns={[t('column'), t('meaning')]}>
          {columns.map((column) => (
            <tr key={column}>
              <th scope="row">
                <code>{column}</code>
              </th>
              <td data-label={t('meaning')}>{t(`${name}.columns.${column}`)}</td>
            </tr>
          ))}
        </DataTable>
      </details>
    </Section>
  )
}
