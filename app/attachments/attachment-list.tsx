import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import type { ListedAttachment } from '@/lib/attachments/list'
import { formatDateTime } from '@/lib/japanese/dates'
import { RemovalForm } from './removal-form'

type Props = { files: readonly ListedAttachment[]; removal?: { at: string; userId: string }; place?: string }

/** The files of one message, session or draft, each with kind, size and check, and while it is a draft the way to take it off. `place`: below which address they are handed out. */
export function AttachmentList({ files, removal, place = '/attachments' }: Props) {
  const t = useTranslations('Attachments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (files.length === 0) return <EmptyState title={t('list.empty')} />
  return (
    <DataTable
      caption={t('title')}
      columns={[
        t('list.name'),
        t('list.format'),
        { label: t('list.size'), numeric: true },
        t('list.addedAt'),
        t('list.scan'),
        t('list.digest'),
        ...(removal ? [t('list.change')] : []),
      ]}
    >
      {files.map((file) => (
        <tr key={file.id}>
          <th scope="row">
            <a href={`${place}/${file.id}`}>{file.fileName}</a>
          </th>
          <td className="nowrap">{t(`formatNames.${file.format}`)}</td>
          <td className="numeric">{t('bytes', { kilobytes: Math.max(1, Math.round(file.bytes / 1024)) })}</td>
          <td className="nowrap">{formatDateTime(file.uploadedAt, locale)}</td>
          <td className="nowrap">{t(`scan.${file.scanState}`)}</td>
          <td className="nowrap">{file.sha256.slice(0, 12)}</td>
          {removal ? (
            <td className="nowrap">
              <RemovalForm
                action={`${removal.at}/${file.id}/removal`}
                userId={removal.userId}
                fileName={file.fileName}
              />
            </td>
          ) : null}
        </tr>
      ))}
    </DataTable>
  )
}
