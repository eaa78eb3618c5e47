import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

type Session = {
  heldOn: Date
  mode: string
  place: string
  aims: string
  content: string
  insights: string
  nextSteps: string
  nextOn: Date | null
  recordedByName: string
  participants: readonly { kind: string; number: number }[]
}

/** The record of a support session, on screen and on paper. */
export function SessionFacts({ session }: { session: Session }) {
  const t = useTranslations('Supports.session')
  const f = useTranslations('Supports.session.fields')
  const s = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const people = session.participants.map(({ kind, number }) =>
    t('people', { kind: s(`participantKind.${kind}`), count: number }),
  )
  const texts = (['aims', 'content', 'insights', 'nextSteps'] as const).map((field) => ({
    term: f(field),
    value: session[field] ? <PlainText>{session[field]}</PlainText> : t('blank'),
  }))
  return (
    <DescriptionList
      rows={[
        { term: f('heldOn'), value: formatDate(session.heldOn, locale) },
        { term: f('mode'), value: s(`sessionMode.${session.mode}`) },
        { term: f('place'), value: session.place || t('blank') },
        { term: t('participants'), value: people.length > 0 ? <PlainText>{people.join('\n')}</PlainText> : t('blank') },
        ...texts,
        { term: f('nextOn'), value: session.nextOn ? formatDate(session.nextOn, locale) : t('blank') },
        { term: t('recordedBy'), value: session.recordedByName },
      ]}
    />
  )
}
