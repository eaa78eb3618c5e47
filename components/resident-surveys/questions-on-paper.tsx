import { useTranslations } from 'next-intl'
import { type Question, valuesOf } from '@/lib/residentSurveys/questions'
import { useQuestionWords } from './question-words'

/** The questions as they are filled in by hand: choices to circle, lines to write on. */
export function QuestionsOnPaper({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations('Surveys.sheet')
  return (
    <ol className="space-y-6">
      {questions.map((question) => (
        <li key={question.id} className="space-y-2 print:break-inside-avoid">
          <p className="font-700 [overflow-wrap:anywhere]">{`${Number(question.id.slice(1))}. ${question.text}`}</p>
          <p className="text-solid-gray-700">{t(question.kind)}</p>
          <Space question={question} />
        </li>
      ))}
    </ol>
  )
}

const LINES = ['one', 'two', 'three'] as const

function Space({ question }: { question: Question }) {
  const words = useQuestionWords()
  const { kind, options } = question
  if (kind === 'text')
    return (
      <div aria-hidden="true">
        {LINES.map((line) => (
          <div key={line} className="h-10 border-b border-solid-gray-600" />
        ))}
      </div>
    )
  if (kind === 'number')
    return (
      <p>
        <span aria-hidden="true" className="me-2 inline-block h-10 w-32 border-b border-solid-gray-600 align-bottom" />
        {options[0] ?? ''}
      </p>
    )
  const choices = valuesOf(question).map((value) => words.option(question, value))
  return (
    <ul className={kind === 'scale' ? 'flex flex-wrap gap-x-8 gap-y-1' : 'space-y-1'}>
      {choices.map((choice, at) => (
        <li key={choice} className="ps-4">
          {kind === 'scale' ? choice : `${at + 1}. ${choice}`}
        </li>
      ))}
    </ul>
  )
}
