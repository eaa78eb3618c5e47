import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { LOGGED_KINDS } from '@/lib/dialogue/input'

/** One call, mail, visit or meeting on one screen. */
export function LogFields({ form, now }: { form: FormState; now: string }) {
  const t = useTranslations('Dialogue')
  const kinds = useTranslations('States.dialogueKind')
  return (
    <>
      <RadioGroup
        name="kind"
        legend={t('log.fields.kind')}
        options={LOGGED_KINDS.map((value) => ({ value, label: kinds(value) }))}
        state={form}
        defaultValue="call"
        required
        inline
      />
      <TextField
        name="occurredAt"
        label={t('log.fields.occurredAt')}
        hint={t('hints.occurredAt')}
        state={form}
        defaultValue={now}
        required
        autoComplete="off"
      />
      <TextField
        name="people"
        label={t('log.fields.people')}
        hint={t('hints.people')}
        state={form}
        required={false}
        width="full"
        autoComplete="off"
      />
      <TextArea name="body" label={t('log.fields.body')} state={form} required rows={7} upTo={20000} />
      <TextArea
        name="todo"
        label={t('log.fields.todo')}
        hint={t('hints.todo')}
        state={form}
        required={false}
        rows={2}
      />
      <DateField name="todoDueOn" label={t('log.fields.todoDueOn')} state={form} required={false} />
      <RadioGroup
        name="todoFor"
        legend={t('log.fields.todoFor')}
        options={[
          { value: 'desk', label: t('todoFor.desk') },
          { value: 'municipality', label: t('todoFor.municipality'), hint: t('todoFor.municipalityHint') },
        ]}
        state={form}
        defaultValue="desk"
      />
      <RadioGroup
        name="audience"
        legend={t('log.fields.audience')}
        options={[
          { value: 'shared', label: t('audience.shared'), hint: t('audience.sharedHint') },
          { value: 'internal', label: t('audience.internal'), hint: t('audience.internalHint') },
        ]}
        state={form}
        required
      />
      <Checkbox name="isAnswer" value="on" label={t('log.fields.isAnswer')} hint={t('hints.isAnswer')} state={form} />
    </>
  )
}
