import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextArea } from '@/components/forms/text-area'
import { type Question, valuesOf } from '@/lib/residentSurveys/questions'
import { useQuestionWords } from './question-words'

type Props = { questions: readonly Question[]; state?: FormState }

/** The questions as they are answered, one under the other; none has to be. */
export function AnswerFields({ questions, state }: Props) {
  return questions.map((question) => <AnswerField key={question.id} question={question} state={state} />)
}

function AnswerField({ question, state }: { question: Question; state?: FormState }) {
  const t = useTranslations('Surveys.answer')
  const words = useQuestionWords()
  const { id: name, kind } = question
  const asked = `${Number(name.slice(1))}. ${question.text}`
  const options = valuesOf(question).map((value) => ({ value, label: words.option(question, value) }))
  if (kind === 'many') return <CheckboxGroup {...{ name, legend: asked, options, state, hint: t('optional') }} />
  if (kind === 'number') return <NumberField {...{ name, label: asked, state, unit: question.options[0] }} decimal />
  if (kind === 'text') return <TextArea {...{ name, label: asked, state }} rows={4} />
  return <RadioGroup {...{ name, legend: asked, options, state }} />
}
