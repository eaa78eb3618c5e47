import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { MOST_QUESTIONS, QUESTION_KINDS } from '@/lib/residentSurveys/questions'

const SHOWN_AT_FIRST = 5

type Props = { state: FormState; onRecord: Record<string, string> }

/** Places for the questions; those beyond the first five are folded away until wanted. */
export function QuestionFields({ state, onRecord }: Props) {
  const t = useTranslations('Surveys')
  const places = Array.from({ length: MOST_QUESTIONS }, (_, at) => at + 1)
  const isFilled = places.slice(SHOWN_AT_FIRST).some((nth) => onRecord[`text.${nth}`] || state.typed[`text.${nth}`])
  return (
    <>
      {places.slice(0, SHOWN_AT_FIRST).map((nth) => (
        <QuestionPlace key={nth} {...{ nth, state, onRecord }} />
      ))}
      <details open={isFilled || state.errors.some(({ field }) => Number(field.split('.')[1] ?? 0) > SHOWN_AT_FIRST)}>
        <summary className="py-2 font-700">{t('moreQuestions')}</summary>
        <div className="mt-3 space-y-7">
          {places.slice(SHOWN_AT_FIRST).map((nth) => (
            <QuestionPlace key={nth} {...{ nth, state, onRecord }} />
          ))}
        </div>
      </details>
    </>
  )
}

function QuestionPlace({ nth, state, onRecord }: Props & { nth: number }) {
  const t = useTranslations('Surveys')
  const field = (name: 'kind' | 'text' | 'options') => ({
    ...{ name: `${name}.${nth}`, label: t(`fields.${name}`), state, defaultValue: onRecord[`${name}.${nth}`] },
  })
  return (
    <fieldset className="min-w-0 space-y-4 border-s-4 border-solid-gray-300 ps-4">
      <legend className="float-left mb-3 w-full font-700">{t('question', { nth })}</legend>
      <div className="clear-both" />
      <TextField {...field('text')} width="full" autoComplete="off" />
      <SelectField
        {...field('kind')}
        options={QUESTION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        width="medium"
      />
      <TextArea {...field('options')} rows={4} hint={nth === 1 ? t('hints.options') : undefined} />
    </fieldset>
  )
}
