import { useTranslations } from 'next-intl'
import type { Owed } from '@/lib/duties/read'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

const DEGREES = ['5', '4', '3', '2', '1', ''] as const

type Props = { action: string; state: FormState; duty: Pick<Owed, 'kind' | 'minutes'> }

/** What is asked of whoever owes it: a report filled in from the minutes, a word on the session, or the survey of the year after. */
export function DutyFields({ action, state, duty }: Props) {
  const t = useTranslations('Duties')
  const { kind, minutes } = duty
  const isReport = kind === 'report'
  return (
    <Form action={action} state={state} label={t(`kinds.${kind}`)}>
      {kind === 'evaluation' ? null : (
        <TextArea
          name="body"
          label={t(`fields.body.${kind}`)}
          hint={t(isReport && minutes ? 'bodyFilled' : 'bodyHint')}
          state={state}
          defaultValue={minutes}
          rows={8}
          required
        />
      )}
      {isReport ? null : (
        <RadioGroup
          name="useful"
          legend={t('fields.useful')}
          options={DEGREES.map((value) => ({ value, label: t(`degrees.${value || 'none'}`) }))}
          defaultValue=""
          state={state}
          required={false}
        />
      )}
      <TextArea
        name="words"
        label={t(`fields.words.${kind}`)}
        hint={t(isReport ? 'wordsOfReport' : 'wordsHint')}
        state={state}
        rows={4}
        required={false}
      />
      {isReport ? (
        <TextArea
          name="preparation"
          label={t('fields.preparation')}
          hint={t('wordsOfReport')}
          state={state}
          rows={4}
          required={false}
        />
      ) : null}
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
