import { useLocale, useTranslations } from 'next-intl'
import { fieldOf } from '@/lib/datePolls/answer-input'
import type { Asked } from '@/lib/datePolls/read'
import { formatDate } from '@/lib/japanese/dates'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { PlainText } from '../consultations/plain-text'
import type { FormState } from '../forms/form-state'
import { DescriptionList } from '../layout/description-list'
import { Section } from '../layout/section'
import { MeetingFacts } from '../meetings/meeting-facts'
import { NotificationBanner } from '../notices/notification-banner'
import { AnswerFields } from './answer-fields'

type Props = { asked: Asked; isOpen: boolean; action: string; state: FormState; icsHref: string; done: boolean }

/** A poll as one who is asked sees it: the form while answers are taken, afterwards what was answered and which date was decided. */
export function AskedView({ asked, isOpen, action, state, icsHref, done }: Props) {
  const t = useTranslations('Polls.answer')
  const s = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { poll } = asked
  const facts = [
    { term: t('closesOn'), value: formatDate(poll.closesOn, locale) },
    { term: t('mode'), value: poll.mode ? s(poll.mode) : '' },
    { term: t('place'), value: poll.place },
    { term: t('message'), value: poll.message ? <PlainText>{poll.message}</PlainText> : '' },
    { term: t('openedBy'), value: poll.openedByName },
  ]
  return (
    <>
      {done ? <NotificationBanner tone="success" title={t('done')} /> : null}
      {poll.plannedSession && poll.state === 'confirmed' ? (
        <Section title={t('decided')}>
          <MeetingFacts meeting={poll.plannedSession} />
          {poll.plannedSession.state === 'planned' ? (
            <p>
              <a href={icsHref}>{t('ics')}</a>
            </p>
          ) : null}
        </Section>
      ) : null}
      <DescriptionList rows={facts.filter(({ value }) => value)} />
      {isOpen ? <AnswerFields action={action} state={state} asked={asked} /> : <Closed asked={asked} state={state} />}
    </>
  )
}

/** Answers are not taken any more: why, what was answered, and what could not be sent. */
function Closed({ asked, state }: { asked: Asked; state: FormState }) {
  const t = useTranslations('Polls.answer')
  const { poll, note } = asked
  const why = poll.state === 'open' ? 'closed' : poll.state === 'cancelled' ? 'cancelled' : 'over'
  const given = new Map(asked.answers.map(({ slotId, answer }) => [slotId, answer]))
  const typed = new Map(poll.slots.map(({ id }) => [id, String(state.typed[fieldOf(id)] ?? '')]))
  const unsent = state.errors.length > 0
  return (
    <>
      <NotificationBanner tone="warning" title={t(`${why}.title`)}>
        <p>{t(`${why}.body`, { name: poll.openedByName, reason: poll.cancelReason || 'none' })}</p>
      </NotificationBanner>
      {unsent ? (
        <Given title={t('unsent')} asked={asked} answers={typed} note={String(state.typed.note ?? '')} />
      ) : null}
      {asked.answeredAt ? <Given title={t('given')} asked={asked} answers={given} note={note} /> : null}
    </>
  )
}

type GivenProps = { title: string; asked: Asked; answers: ReadonlyMap<string, string>; note: string }

function Given({ title, asked, answers, note }: GivenProps) {
  const t = useTranslations('Polls.answer')
  const f = useTranslations('Polls.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const rows = asked.poll.slots.map((slot) => {
    const answer = answers.get(slot.id)
    return { term: showWhen({ plannedOn: slot.startsAt, ...slot }, locale), value: answer ? t(answer) : t('none') }
  })
  return (
    <Section title={title}>
      <DescriptionList rows={[...rows, ...(note ? [{ term: f('note'), value: note }] : [])]} />
    </Section>
  )
}
