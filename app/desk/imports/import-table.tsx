import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import type { ListedImport } from '@/lib/imports/read'
import { formatDate, formatDateTime, jstClock } from '@/lib/japanese/dates'
import { stateOf } from './state-of'

/** Registers that were read, each leading to what was found. */
export function ImportTable({ imports }: { imports: readonly ListedImport[] }) {
  const t = useTranslations('Imports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('list.lately.title')}
      captionHidden
      columns={[
        { label: t('list.lately.fileName'), room: 'wide' },
        t('list.lately.state'),
        t('list.lately.lines'),
        t('list.lately.by'),
        t('list.lately.at'),
      ]}
    >
      {imports.map(({ id, fileName, state, total, checkedByName, checkedAt }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/desk/imports/${id}`}>
              {fileName}
              <span className="sr-only">{` ${formatDate(checkedAt, locale)} ${jstClock(checkedAt)}`}</span>
            </a>
          </th>
          <td className="nowrap">{t(`states.${stateOf(state)}`)}</td>
          <td className="nowrap">{t('list.lately.count', { count: total })}</td>
          <td>{checkedByName}</td>
          <td className="nowrap">{formatDateTime(checkedAt, locale)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
