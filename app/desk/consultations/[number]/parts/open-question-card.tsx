import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { useFieldWords } from '@/components/corrections/field-words'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { Deadline } from '@/components/notices/deadline'
import type { OpenQuestion } from '@/lib/consultations/read-matter'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { isAskedInPortal } from '@/lib/questions/audience'
import type { DeskPageView } from '../open-page'

/** One question that waits for its answer: whom, what, why, by when, and what the officer can do about it. */
export function OpenQuestionCard({ question, view }: { question: OpenQuestion; view: DeskPageView }) {
  const t = useTranslations('Questions')
  const addressees = useTranslations('States.addressee')
  const k = useTranslations('Corrections')
  const { nameOf } = useFieldWords()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const late = question.dueOn < jstDate(view.now)
  const isMailed = isAskedInPortal(question, view.matter)
  const reminder = view.at(`/questions/${question.id}/reminder`)
  const withdrawal = view.at(`/questions/${question.id}/withdrawal`)
  return (
    <article id={`question-${question.id}`} className="rounded-8 border border-solid-gray-420 p-4">
      <h3>{t('to', { addressee: addressees(question.addressee), name: question.addresseeName || 'none' })}</h3>
      <p className="mt-1 flex flex-wrap gap-x-6 text-solid-gray-700">
        <Deadline
          date={t('dueLine', { date: formatDate(question.dueOn, locale) })}
          isoDate={question.dueOn}
          note={late ? t('late') : undefined}
          tone="danger"
        />
        <span>{t('askedLine', { date: formatDate(question.askedAt, locale), name: question.askedByName })}</span>
        {question.remindedAt ? (
          <span>
            {t(isMailed ? 'remindedLine' : 'notedLine', {
              date: formatDate(question.remindedAt, locale),
              count: question.reminders,
            })}
          </span>
        ) : null}
      </p>
      {question.field ? (
        <p className="mt-2 font-700">
          {k('markAt', { field: nameOf(question.field), mark: k(`marks.${question.mark}`) })}
        </p>
      ) : null}
      <div className="mt-2">
        <PlainText>{question.body}</PlainText>
      </div>
      {question.reason ? <p className="mt-1">{t('reasonLine', { reason: question.reason })}</p> : null}
      <div className="mt-2 print:hidden">
        <ButtonRow>
          <ButtonLink href={view.at(`/questions/${question.id}`)} variant="secondary">
            {t('recordAnswer')}
          </ButtonLink>
          <Form action={reminder} state={view.forms.of(reminder)} inline>
            <SubmitButton variant="text">{t(isMailed ? 'remind' : 'noteReminder')}</SubmitButton>
          </Form>
          <Form action={withdrawal} state={view.forms.of(withdrawal)} inline>
            <SubmitButton variant="text">{t('withdraw')}</SubmitButton>
          </Form>
        </ButtonRow>
      </div>
    </article>
  )
}
