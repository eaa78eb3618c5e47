import { useTranslations } from 'next-intl'

/** The files of a reference that this person gets, each with its size. */
export function ReferenceFiles({ files }: { files: readonly { id: string; fileName: string; bytes: number }[] }) {
  const t = useTranslations('Attachments')
  if (files.length === 0) return null
  return (
    <ul className="list-disc ps-6">
      {files.map(({ id, fileName, bytes }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          <a href={`/references/files/${id}`}>{fileName}</a>{' '}
          <span className="nowrap text-solid-gray-700">
            {t('bytes', { kilobytes: Math.max(1, Math.round(bytes / 1024)) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
