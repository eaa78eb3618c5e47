import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { AnswerFile } from '@/lib/answerFiles/list'
import { formatDateTime } from '@/lib/japanese/dates'

type Props = { files: readonly AnswerFile[]; place: string }

/** The files of an answer, each with its size and who added it when. `place`: below which address they are handed out. */
export function AnswerFileList({ files, place }: Props) {
  const t = useTranslations('AnswerFiles')
  const a = useTranslations('Attachments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-1">
      {files.map(({ id, fileName, bytes, scanState, uploadedByName, uploadedAt }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          <a href={`${place}/files/${id}`}>{fileName}</a>
          <span className="block text-solid-gray-700">
            {t('about', {
              size: a('bytes', { kilobytes: Math.max(1, Math.round(bytes / 1024)) }),
              name: uploadedByName,
              date: formatDateTime(uploadedAt, locale),
              scan: a(`scan.${scanState}`),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The files of an answer that was given, under a heading; nothing where there are none. */
export function AnswerFiles(props: Props) {
  const t = useTranslations('AnswerFiles')
  if (props.files.length === 0) return null
  return (
    <Section title={t('title')} id="files">
      <AnswerFileList {...props} />
    </Section>
  )
}

/** The files while an answer is being written, with the way to add or take off some. What was typed waits meanwhile. */
export function FilesToAnswer({ files, place }: Props) {
  const t = useTranslations('AnswerFiles')
  return (
    <Section title={t('title')} id="files">
      {files.length > 0 ? <AnswerFileList files={files} place={place} /> : <p>{t('none')}</p>}
      <p>
        <a href={place}>{t(files.length > 0 ? 'change' : 'add')}</a>
      </p>
    </Section>
  )
}
