import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDateTime } from '@/lib/japanese/dates'
import type { ListedUpload } from '@/lib/workbooks/uploads'

const STATES = ['placed', 'waiting', 'set_aside'] as const

/** Forms that came in lately, each leading to what could be read of it. */
export function UploadTable({ uploads }: { uploads: readonly ListedUpload[] }) {
  const t = useTranslations('Workbook.page')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = ['fileName', 'state', 'unread', 'by', 'at'] as const
  return (
    <DataTable
      caption={t('lately.title')}
      captionHidden
      columns={columns.map((column) =>
        column === 'fileName' ? { label: t(`lately.${column}`), room: 'wide' } : t(`lately.${column}`),
      )}
    >
      {uploads.map(({ id, fileName, state, problems, uploadedByName, uploadedAt }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/my/consultations/workbook/uploads/${id}`}>{fileName}</a>
          </th>
          <td className="nowrap">{t(`states.${STATES.find((one) => one === state) ?? 'placed'}`)}</td>
          <td className="nowrap">{t('lately.count', { count: Array.isArray(problems) ? problems.length : 0 })}</td>
          <td>{uploadedByName}</td>
          <td className="nowrap">{formatDateTime(uploadedAt, locale)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
