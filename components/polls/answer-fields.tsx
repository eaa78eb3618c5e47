import { useLocale, useTranslations } from 'next-intl'
import { fieldOf } from '@/lib/datePolls/answer-input'
import type { Asked } from '@/lib/datePolls/read'
import { ANSWERS } from '@/lib/datePolls/states'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { Fieldset } from '../forms/fieldset'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { errorOf, typedText } from '../forms/typed'

type Props = { action: string; state: FormState; asked: Pick<Asked, 'answers' | 'note' | 'answeredAt' | 'poll'> }

/** ○, △ or × for each candidate time, and a note. One press for all; may be sent again. */
export function AnswerFields({ action, state, asked }: Props) {
  const t = useTranslations('Polls.answer')
  const f = useTranslations('Polls.fields')
  const error = errorOf(state, 'answers')
  const given = new Map(asked.answers.map(({ slotId, answer }) => [slotId, answer]))
  return (
    <Form action={action} state={state} label={t('title')}>
      <Fieldset id="answers" legend={f('answers')} hint={t('hint')} error={error} required>
        <div className="space-y-4">
          {asked.poll.slots.map((slot) => (
            <SlotAnswer key={slot.id} slot={slot} chosen={typedText(state, fieldOf(slot.id), given.get(slot.id))} />
          ))}
        </div>
      </Fieldset>
      <TextArea
        name="note"
        label={f('note')}
        hint={t('noteHint')}
        state={state}
        defaultValue={asked.note}
        rows={2}
        required={false}
      />
      <SubmitButton>{t(asked.answeredAt ? 'change' : 'send')}</SubmitButton>
    </Form>
  )
}

function SlotAnswer({ slot, chosen }: { slot: Asked['poll']['slots'][number]; chosen: string }) {
  const t = useTranslations('Polls.answer')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const when = showWhen({ plannedOn: slot.startsAt, ...slot }, locale)
  const time = when.lastIndexOf(' ')
  return (
    <fieldset className="min-w-0 rounded-8 border border-solid-gray-300 px-4 py-2">
      <legend className="px-1 font-700">
        {when.slice(0, time)} <span className="inline-block">{when.slice(time + 1)}</span>
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {ANSWERS.map((answer) => (
          <label key={answer} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={fieldOf(slot.id)}
              value={answer}
              defaultChecked={chosen === answer}
              className="size-6 shrink-0 accent-blue-900"
            />
            <span>{t(answer)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
