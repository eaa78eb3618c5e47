import { useTranslations } from 'next-intl'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { LibraryDocumentRead } from '@/lib/library/list'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { NotificationBanner } from '../notices/notification-banner'

type Props = { document: LibraryDocumentRead; atDesk?: boolean; locale: 'ja' | 'en' }

/** Meeting, day and number of a document, who may read it, and what it says; at the desk its meeting and consultation open. */
export function DocumentFacts({ document, atDesk = false, locale }: Props) {
  const t = useTranslations('Library')
  const { meeting, consultation, words } = document
  const meetingHref = atDesk ? hrefOfMeeting(document) : null
  return (
    <>
      {document.replacedAt ? <NotificationBanner tone="warning" title={t('replaced')} /> : null}
      <DescriptionList
        rows={[
          { term: t('fields.number'), value: document.number },
          {
            term: t('fields.meetingName'),
            value: meetingHref ? <a href={meetingHref}>{meeting.name}</a> : meeting.name,
          },
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

/** Where the meeting of a document stands in the portal; null for one that was typed. */
function hrefOfMeeting({ plannedSession, networkMeeting, event, consultation }: LibraryDocumentRead): string | null {
  if (plannedSession && consultation?.number)
    return `/desk/consultations/${consultation.number}/supports/${plannedSession.supportId}/meetings/${plannedSession.id}`
  if (event) return `/supports/events/${event.id}`
  return networkMeeting ? `/supports/network/meetings/${networkMeeting.id}` : null
}
