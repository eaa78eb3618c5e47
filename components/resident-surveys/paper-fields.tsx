import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { type Question, valuesOf } from '@/lib/residentSurveys/questions'
import { useQuestionWords } from './question-words'

type Props = { questions: readonly Question[]; state: FormState }

/** A pile of paper counted: how many sheets, and for each question how often each choice was circled. */
export function PaperFields({ questions, state }: Props) {
  const t = useTranslations('Surveys')
  return (
    <>
      <NumberField name="sheets" label={t('fields.sheets')} state={state} required />
      <TextField name="label" label={t('fields.label')} state={state} hint={t('hints.label')} autoComplete="off" />
      {questions.map((question) => (
        <QuestionCounts key={question.id} {...{ question, state }} />
      ))}
    </>
  )
}

function QuestionCounts({ question, state }: { question: Question; state: FormState }) {
  const t = useTranslations('Surveys.papers')
  const words = useQuestionWords()
  const { id, kind } = question
  const isListed = kind === 'number' || kind === 'text'
  return (
    <fieldset className="min-w-0 space-y-4 border-s-4 border-solid-gray-300 ps-4">
      <legend className="float-left mb-3 w-full font-700">{`${words.nth(question)}　${question.text}`}</legend>
      <div className="clear-both flex flex-wrap gap-x-8 gap-y-4">
        {valuesOf(question).map((value) => (
          <NumberField
            key={value}
            name={`${id}.${value}`}
            label={t('count', { option: words.option(question, value) })}
            state={state}
          />
        ))}
      </div>
      {kind === 'many' ? (
        <NumberField name={`${id}.answered`} label={t('answeredBy')} hint={t('answeredHint')} state={state} />
      ) : null}
      {isListed ? (
        <TextArea
          name={`${id}.list`}
          label={t(kind === 'number' ? 'numbers' : 'words')}
          hint={t(kind === 'number' ? 'numbersHint' : 'wordsHint')}
          state={state}
          rows={4}
        />
      ) : null}
    </fieldset>
  )
}
