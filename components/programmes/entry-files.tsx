import { useLocale, useTranslations } from 'next-intl'
import type { ListedAttachment } from '@/lib/attachments/list'
import { formatDateTime } from '@/lib/japanese/dates'

type Props = { entryId: string; files: readonly ListedAttachment[]; closing: Date; change?: 'add' | 'change' }

/** The files of an entry, each with who added it when, and whether that was after the closing; `change` leads to their own page, where they are added, or taken off too. */
export function EntryFiles({ entryId, files, closing, change }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const place = `/attachments/entries/${entryId}`
  return (
    <div className="space-y-2">
      {files.length === 0 ? (
        <p>{t('files.none')}</p>
      ) : (
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
      )}
      {change ? (
        <p>
          <a href={place}>{t(`files.${change}`)}</a>
        </p>
      ) : null}
    </div>
  )
}
