import { useLocale, useTranslations } from 'next-intl'
import type { ListedAttachment } from '@/lib/attachments/list'
import { formatDateTime } from '@/lib/japanese/dates'

type Props = { entryId: string; files: readonly ListedAttachment[]; closing: Date; mayChange?: boolean }

/** The files of an entry, each with who added it when, and whether that was after the closing; `mayChange` leads to their own page. */
export function EntryFiles({ entryId, files, closing, mayChange = false }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const place = `/attachments/entries/${entryId}`
  return (
    <div className="space-y-2">
      {files.length === 0 ? <p>{t('files.none')}</p> : null}
      <ul className="space-y-1">
        {files.map(({ id, fileName, uploadedByName, uploadedAt }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            <a href={`${place}/files/${id}`}>{fileName}</a>
            <span className="block text-solid-gray-700">
              {t('byOn', { name: uploadedByName, date: formatDateTime(uploadedAt, locale) })}
              {uploadedAt > closing ? t('files.afterClosing') : null}
            </span>
          </li>
        ))}
      </ul>
      {mayChange ? (
        <p>
          <a href={place}>{t('files.change')}</a>
        </p>
      ) : null}
    </div>
  )
}
