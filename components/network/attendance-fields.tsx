import { useTranslations } from 'next-intl'
import { ATTENDANCE_ANSWERS } from '@/lib/network/kinds'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { TextField } from '../forms/text-field'

type Answer = { answer: string; people: number; names: string; proxy: string }

/** Whether a member comes to a general meeting, with how many, or by whom it is represented. */
export function AttendanceFields({ state, answer }: { state: FormState; answer?: Answer }) {
  const t = useTranslations('Network.meetings')
  return (
    <>
      <RadioGroup
        name="answer"
        legend={t('fields.answer')}
        state={state}
        required
        inline
        defaultValue={answer?.answer}
        options={ATTENDANCE_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
      />
      <NumberField
        name="people"
        label={t('fields.people')}
        state={state}
        unit={t('people')}
        defaultValue={answer?.people ? String(answer.people) : ''}
      />
      <TextField name="names" label={t('fields.names')} state={state} defaultValue={answer?.names} />
      <TextField
        name="proxy"
        label={t('fields.proxy')}
        hint={t('proxyHint')}
        state={state}
        width="medium"
        defaultValue={answer?.proxy}
      />
    </>
  )
}
