import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { SupportForMunicipality } from '@/lib/supports/read-for-municipality'
import { DescriptionList } from '../layout/description-list'
import { AttachedFiles } from './attached-files'
import { PlainText } from './plain-text'

type Session = SupportForMunicipality['sessions'][number]

/** The meetings of a support 支援の回, as far as they are recorded. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return sessions.map((session) => <OneSession key={session.id} session={session} />)
}

function OneSession({ session }: { session: Session }) {
  const t = useTranslations('Consultation.session')
  const s = useTranslations('States')
  const a = useTranslations('Attachments')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const people = session.participants.map(({ kind, number }) =>
    t('people', { kind: s(`participantKind.${kind}`), number }),
  )
  const texts = (['aims', 'content', 'insights', 'nextSteps'] as const).filter((name) => session[name])
  return (
    <details className="rounded-8 bg-solid-gray-50 px-4 py-2">
      <summary className="py-1 font-700">{`${session.label} ${formatDate(session.heldOn, locale)}`}</summary>
      <DescriptionList
        rows={[
          { term: t('mode'), value: [s(`sessionMode.${session.mode}`), session.place].filter(Boolean).join(' ') },
          { term: t('participants'), value: people.join('、') },
          ...texts.map((name) => ({ term: t(name), value: <PlainText>{session[name]}</PlainText> })),
          ...(session.nextOn ? [{ term: t('nextOn'), value: formatDate(session.nextOn, locale) }] : []),
          ...(session.attachments.length > 0
            ? [{ term: a('title'), value: <AttachedFiles files={session.attachments} /> }]
            : []),
        ]}
      />
    </details>
  )
}
