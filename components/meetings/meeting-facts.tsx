import { useLocale, useTranslations } from 'next-intl'
import type { ShownPlan } from '@/lib/plannedSessions/read'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { MeetingDocuments } from '../library/meeting-documents'
import { MeetingBadge } from './meeting-badge'

/** A planned meeting as everybody invited reads it; what is not said yet is left out. */
export function MeetingFacts({ meeting, atDesk }: { meeting: ShownPlan; atDesk?: boolean }) {
  const t = useTranslations('Meetings')
  const s = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { mode, place, onlineUrl, aims, programme, state, cancelReason, timingNote, documents } = meeting
  const when = [showWhen(meeting, locale) || t('noDay'), timingNote].filter(Boolean).join('　')
  const rows = [
    { term: t('when'), value: when },
    { term: t('state'), value: <MeetingBadge state={state} /> },
    { term: t('cancelReason'), value: cancelReason },
    { term: t('fields.mode'), value: mode ? s(mode) : '' },
    { term: t('fields.place'), value: place },
    { term: t('fields.onlineUrl'), value: onlineUrl ? <a href={onlineUrl}>{onlineUrl}</a> : '' },
    { term: t('fields.aims'), value: aims ? <PlainText>{aims}</PlainText> : '' },
    { term: t('fields.programme'), value: programme ? <PlainText>{programme}</PlainText> : '' },
    {
      term: t('documents'),
      value: documents.length > 0 ? <MeetingDocuments documents={documents} atDesk={atDesk} /> : '',
    },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}
