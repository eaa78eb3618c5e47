import { useTranslations } from 'next-intl'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { TextArea } from '../forms/text-area'

type Props = { state: FormState; texts: { fromOn: string; untilOn: string; duty?: string; dutyAgreedOn?: string } }

/** From when to when somebody is in the team, and what part in the work was agreed. */
export function DutyFields({ state, texts }: Props) {
  const t = useTranslations('Teams.members')
  const f = useTranslations('Teams.fields')
  return (
    <>
      <DateField name="fromOn" label={f('fromOn')} state={state} defaultValue={texts.fromOn} required />
      <DateField
        name="untilOn"
        label={f('untilOn')}
        state={state}
        defaultValue={texts.untilOn}
        hint={t('untilHint')}
        required
      />
      <TextArea
        name="duty"
        label={f('duty')}
        state={state}
        defaultValue={texts.duty}
        rows={3}
        hint={t('dutyHint')}
        required={false}
      />
      <DateField
        name="dutyAgreedOn"
        label={f('dutyAgreedOn')}
        state={state}
        defaultValue={texts.dutyAgreedOn}
        required={false}
      />
    </>
  )
}
