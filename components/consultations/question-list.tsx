import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { QuestionForAsked } from '@/lib/questions/list-for-asked'
import { CorrectionForm } from '../corrections/correction-form'
import { useFieldWords } from '../corrections/field-words'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { DescriptionList } from '../layout/description-list'
import { CurrentTexts } from './current-texts'
import { PlainText } from './plain-text'

/** A question with its answer's form; without a form it is only shown. */
export type AskedQuestion = {
  question: QuestionForAsked
  action: string
  form: (FormState & { theirs?: Record<string, string> }) | null
  /** Where the question marks a field: its text as it stands. */
  current?: string
}

/** ご確認のお願い, each with the form to answer it right there. */
export function QuestionList({ questions }: { questions: readonly AskedQuestion[] }) {
  return (
    <ul className="space-y-6">
      {questions.map((asked) => (
        <li
          key={asked.question.id}
          id={`question-${asked.question.id}`}
          className="rounded-12 border border-solid-gray-420 p-5"
        >
          <OneQuestion {...asked} />
        </li>
      ))}
    </ul>
  )
}

function OneQuestion({ question, action, form, current }: AskedQuestion) {
  const t = useTranslations('Consultation.question')
  const s = useTranslations('States.addressee')
  const k = useTranslations('Corrections')
  const { nameOf } = useFieldWords()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const due = formatDate(question.dueOn, locale)
  return (
    <div className="space-y-4">
      {question.field ? (
        <h3>{k('markAt', { field: nameOf(question.field), mark: k(`marks.${question.mark}`) })}</h3>
      ) : null}
      <PlainText>{question.body}</PlainText>
      <DescriptionList
        rows={[
          ...(question.reason ? [{ term: t('reason'), value: question.reason }] : []),
          { term: t('to'), value: s(question.addressee) },
          { term: t('dueOn'), value: question.reminders > 0 ? t('dueAgain', { due }) : due },
          {
            term: t('askedBy'),
            value: t('asked', { name: question.askedByName, date: formatDate(question.askedAt, locale) }),
          },
        ]}
      />
      <CurrentTexts theirs={form?.theirs} labels="Consultation.fields" />
      {form && question.state === 'open' && question.field && current !== undefined ? (
        <div className="print:hidden">
          <CorrectionForm
            action={action}
            state={form}
            questionId={question.id}
            field={question.field}
            current={current}
          />
        </div>
      ) : null}
      {form && question.state === 'open' && !question.field ? (
        <div className="print:hidden">
          <Form action={action} state={form} label={t('answerForm')}>
            <TextArea name="answer" id={`answer-${question.id}`} label={t('answer')} state={form} required rows={5} />
            <SubmitButton>{t('send')}</SubmitButton>
          </Form>
        </div>
      ) : null}
      {form && question.state !== 'open' && typeof form.typed.answer === 'string' ? (
        <DescriptionList rows={[{ term: t('yours'), value: <PlainText>{form.typed.answer}</PlainText> }]} stacked />
      ) : null}
    </div>
  )
}
