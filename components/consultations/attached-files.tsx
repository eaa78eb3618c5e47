import { useTranslations } from 'next-intl'
import { ButtonLink } from '../layout/button-link'

type File = { id: string; fileName: string; bytes: number }
type Props = { files: readonly File[]; changeHref?: string }

/** The files of a consultation, and the way to their own form. */
export function AttachedFiles({ files, changeHref }: Props) {
  const t = useTranslations('Consultation.attached')
  const a = useTranslations('Attachments')
  return (
    <div className="space-y-3">
      {files.length === 0 ? (
        <p className="text-solid-gray-700">{t('none')}</p>
      ) : (
        <ul className="list-disc space-y-1 ps-6">
          {files.map(({ id, fileName, bytes }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              <a href={`/attachments/${id}`}>{fileName}</a>
              <span className="ms-2 text-solid-gray-700">
                {a('bytes', { kilobytes: Math.max(1, Math.round(bytes / 1024)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {changeHref ? (
        <ButtonLink href={changeHref} variant="secondary">
          {t(files.length === 0 ? 'change' : 'changeSome')}
        </ButtonLink>
      ) : null}
    </div>
  )
}
