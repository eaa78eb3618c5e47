import { useTranslations } from 'next-intl'
import type { MeetingDocument } from '@/lib/library/shown'
import { PlainText } from '../consultations/plain-text'

type Props = { documents: readonly MeetingDocument[]; atDesk?: boolean; place?: string }

/** The numbered documents of a meeting with their files, which are handed out under `place`; at the desk each leads to its page and says who may read it. */
export function MeetingDocuments({ documents, atDesk = false, place = '/reports/library' }: Props) {
  const t = useTranslations('Library')
  if (documents.length === 0) return null
  return (
    <ul className="space-y-3">
      {documents.map(({ id, kind, number, title, words, audience, files }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          <span className="font-700">
            {atDesk ? (
              <a href={`/reports/library/${id}`}>{t('named', { number, title })}</a>
            ) : (
              t('named', { number, title })
            )}
          </span>{' '}
          {t('ofKind', { kind: t(`kinds.${kind}`) })}
          {atDesk ? <span className="block">{t(`audiences.${audience}`)}</span> : null}
          {files.map((file) => (
            <span key={file.id} className="block">
              <a href={`${place}/${id}/files/${file.id}`}>{file.fileName}</a>{' '}
              {t('size', { kilobytes: Math.max(1, Math.round(file.bytes / 1024)) })}
            </span>
          ))}
          {!atDesk && words ? <PlainText>{words}</PlainText> : null}
        </li>
      ))}
    </ul>
  )
}
