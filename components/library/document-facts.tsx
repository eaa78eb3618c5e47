import { useTranslations } from 'next-intl'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { LibraryDocumentRead } from '@/lib/library/list'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { NotificationBanner } from '../notices/notification-banner'

/** Meeting, day and number of a document, who may read it, and what it says. */
export function DocumentFacts({ document, locale }: { document: LibraryDocumentRead; locale: 'ja' | 'en' }) {
  const t = useTranslations('Library')
  const { meeting, consultation, words } = document
  return (
    <>
      {document.replacedAt ? <NotificationBanner tone="warning" title={t('replaced')} /> : null}
      <DescriptionList
        rows={[
          { term: t('fields.number'), value: document.number },
          { term: t('fields.meetingName'), value: meeting.name },
          { term: t('fields.meetingKind'), value: t(`meetingKinds.${meeting.kind}`) },
          { term: t('fields.heldOn'), value: formatDay(dayOf(meeting.heldOn), locale) },
          { term: t('fields.kind'), value: t(`kinds.${document.kind}`) },
          { term: t('fields.audience'), value: t(`audiences.${document.audience}`) },
          ...(consultation?.number
            ? [
                {
                  term: t('fields.consultation'),
                  value: <a href={`/desk/consultations/${consultation.number}`}>{consultation.number}</a>,
                },
              ]
            : []),
          {
            term: t('filed'),
            value: t('filedBy', { name: document.filedByName, date: formatDateTime(document.filedAt, locale) }),
          },
          ...(words ? [{ term: t('fields.words'), value: <PlainText>{words}</PlainText> }] : []),
        ]}
      />
    </>
  )
}
