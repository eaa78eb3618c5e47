import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { Whole } from '@/lib/prints/read-whole'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'

/** The files of a consultation, wherever they hang: name, size, where, since when, from whom. */
export function FilesOnPaper({ files }: { files: Whole['files'] }) {
  const t = useTranslations('Prints.files')
  const a = useTranslations('Attachments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (files.length === 0) return <EmptyState title={t('none')} />
  return (
    <DataTable
      caption={t('caption', { count: files.length })}
      columns={[t('name'), { label: t('size'), numeric: true }, t('where'), t('addedAt'), t('addedBy')]}
    >
      {files.map((file) => (
        <tr key={file.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            {file.fileName}
          </th>
          <td className="numeric">{a('bytes', { kilobytes: Math.max(1, Math.round(file.bytes / 1024)) })}</td>
          <td>{t(`parent.${file.parentKind}`)}</td>
          <td className="nowrap">{formatDate(file.uploadedAt, locale)}</td>
          <td>{file.uploadedByName}</td>
        </tr>
      ))}
    </DataTable>
  )
}
