import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import type { TimelineEntry } from '@/lib/timeline/read'
import { LinkedText } from './linked-text'
import { PlainText } from './plain-text'

/** Whether an entry of the timeline has a text of its own to show. */
export function hasText({ dialogue, question, kind }: TimelineEntry): boolean {
  return dialogue !== null || (question !== null && (kind === 'question_asked' || kind === 'question_answered'))
}

type Props = { entry: TimelineEntry; mayAttach: boolean }

/** The text of an entry: what was said, or what was asked or answered. */
export function CourseText({ entry, mayAttach }: Props) {
  const t = useTranslations('Timeline')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { question, dialogue, kind } = entry
  if (question && kind === 'question_answered') return <PlainText>{question.answer}</PlainText>
  if (question)
    return (
      <>
        <PlainText>{question.body}</PlainText>
        <p className="mt-1 text-solid-gray-700">{`${t('dueOn')} ${formatDate(question.dueOn, locale)}`}</p>
      </>
    )
  const isOfDesk = entry.actorSide === 'desk'
  return dialogue ? <DialogueText {...{ dialogue, mayAttach, isOfDesk, locale }} /> : null
}

type DialogueProps = {
  dialogue: NonNullable<TimelineEntry['dialogue']>
  mayAttach: boolean
  isOfDesk: boolean
  locale: 'ja' | 'en'
}

function DialogueText({ dialogue, mayAttach, isOfDesk, locale }: DialogueProps) {
  const t = useTranslations('Timeline')
  const c = useTranslations('Consultation')
  const said = [
    dialogue.kind === 'message' ? '' : `${t('occurredAt')} ${formatDateTime(dialogue.occurredAt, locale)}`,
    dialogue.people && `${t('people')} ${dialogue.people}`,
    ...dialogue.todos.map(({ side, state, text, dueOn }) =>
      t('todo', { side, state, text, due: dueOn ? formatDate(dueOn, locale) : 'none' }),
    ),
  ].filter(Boolean)
  return (
    <>
      {isOfDesk ? <LinkedText>{dialogue.body}</LinkedText> : <PlainText>{dialogue.body}</PlainText>}
      {said.map((line) => (
        <p key={line} className="mt-1 text-solid-gray-700">
          {line}
        </p>
      ))}
      {dialogue.attachments.length > 0 ? (
        <ul className="mt-2 list-disc ps-6">
          {dialogue.attachments.map(({ id, fileName }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              <a href={`/attachments/${id}`}>{fileName}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {mayAttach ? (
        <p className="mt-2 print:hidden">
          <a href={`/attachments/of/dialogue_entry/${dialogue.id}`}>{c('attached.add')}</a>
        </p>
      ) : null}
    </>
  )
}
