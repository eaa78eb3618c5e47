import { useLocale, useTranslations } from 'next-intl'
import { AnswerFileList } from '@/components/follow-ups/answer-files'
import { ButtonRow } from '@/components/forms/button-row'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { AnswerFile } from '@/lib/answerFiles/list'
import { formatDate } from '@/lib/japanese/dates'

const DEGREES = ['5', '4', '3', '2', '1', ''] as const

type Props = {
  action: string
  state: FormState
  closesOn: Date
  files: readonly AnswerFile[]
  /** Below which address the files are. */
  place: string
}

/** The five short questions to a party that helped. */
export function HelpedFields({ action, state, closesOn, files, place }: Props) {
  const t = useTranslations('Helped')
  const f = useTranslations('AnswerFiles')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Form action={action} state={state} label={t('ask')}>
      <p>{t('until', { date: formatDate(closesOn, locale) })}</p>
      <HelpedQuestions state={state} />
      {files.length > 0 ? (
        <div className="space-y-2">
          <h3>{f('title')}</h3>
          <AnswerFileList files={files} place={place} />
        </div>
      ) : null}
      <ButtonRow>
        <SubmitButton>{t('send')}</SubmitButton>
        <SubmitButton name="next" value="files" variant="secondary">
          {f('keepAndAdd')}
        </SubmitButton>
      </ButtonRow>
    </Form>
  )
}

/** The questions alone, as whoever helped answers them or the desk writes them down. */
export function HelpedQuestions({ state }: { state: FormState }) {
  const t = useTranslations('Helped')
  return (
    <>
      <RadioGroup
        name="usefulness"
        legend={t('fields.usefulness')}
        options={DEGREES.map((value) => ({ value, label: t(`degrees.${value || 'none'}`) }))}
        defaultValue=""
        state={state}
        required={false}
      />
      <TextArea
        {...{
          name: 'wentWell',
          label: t('fields.wentWell'),
          hint: t('hints.wentWell'),
          state,
          rows: 4,
          required: true,
        }}
      />
      <TextArea {...{ name: 'wasHard', label: t('fields.wasHard'), state, rows: 3, required: false }} />
      <TextArea {...{ name: 'stillNeeded', label: t('fields.stillNeeded'), state, rows: 3, required: false }} />
      <Checkbox name="shared" label={t('fields.shared')} hint={t('hints.shared')} state={state} />
    </>
  )
}
