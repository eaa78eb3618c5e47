import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { DocumentOfCase } from '@/lib/library/list'
import { Section } from '../layout/section'

/** The documents of the library that belong to a consultation, for its page at the desk; nothing where there are none. */
export function CaseDocuments({ documents }: { documents: readonly DocumentOfCase[] }) {
  const t = useTranslations('Library')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (documents.length === 0) return null
  return (
    <Section title={t('ofCase')} id="documents">
      <ul className="space-y-3">
        {documents.map(({ id, number, title, meeting, audience, files }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            <a href={`/reports/library/${id}`}>{t('named', { number, title })}</a>
            <span className="block">
              {t('atMeeting', { name: meeting.name, day: formatDay(dayOf(meeting.heldOn), locale) })}
            </span>
            <span className="block">{t(`audiences.${audience}`)}</span>
            {files.map((file) => (
              <span key={file.id} className="block">
                <a href={`/reports/library/${id}/files/${file.id}`}>{file.fileName}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
