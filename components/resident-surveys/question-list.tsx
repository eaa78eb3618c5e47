import { useTranslations } from 'next-intl'
import { type Question, valuesOf } from '@/lib/residentSurveys/questions'
import { useQuestionWords } from './question-words'

/** The questions to read: each with its kind and choices. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations('Surveys')
  const words = useQuestionWords()
  return (
    <ol className="list-decimal space-y-3 ps-6">
      {questions.map((question) => {
        const choices = valuesOf(question).map((value) => words.option(question, value))
        const unit = question.kind === 'number' ? (question.options[0] ?? '') : ''
        return (
          <li key={question.id} className="[overflow-wrap:anywhere]">
            {question.text}
            <span className="block text-solid-gray-700">
              {[t(`kinds.${question.kind}`), choices.join(' / '), unit].filter(Boolean).join('　')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
