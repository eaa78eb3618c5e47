import { useTranslations } from 'next-intl'
import type { Question } from '@/lib/residentSurveys/questions'

/** How the values of a question are called: its choices, or the points of a scale with what its ends mean. */
export function useQuestionWords() {
  const t = useTranslations('Surveys')
  return {
    nth: (question: Question) => t('question', { nth: Number(question.id.slice(1)) }),
    option: ({ kind, options }: Question, value: string): string => {
      if (kind !== 'scale') return options[Number(value)] ?? value
      const meaning = value === '1' ? options[0] : value === '5' ? options[1] : undefined
      return meaning ? t('scaleEnd', { value, meaning }) : value
    },
  }
}
