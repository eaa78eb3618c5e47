import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { GRADES, REVIEW_VIEWS } from '@/lib/reviews/input'

type Props = { action: string; state: FormState; ownerName: string }

/** The yearly look back on a case from its three views, and the action decided. */
export function ReviewFields({ action, state, ownerName }: Props) {
  const t = useTranslations('Reviews')
  return (
    <Form action={action} state={state} label={t('write')}>
      {REVIEW_VIEWS.map((view) => (
        <div key={view} className="space-y-4">
          <RadioGroup
            name={view}
            legend={t(`fields.${view}`)}
            options={GRADES.map((value) => ({ value, label: t(`grades.${view}.${value}`) }))}
            state={state}
            required
          />
          <TextArea {...{ name: `${view}Words`, label: t(`fields.${view}Words`), state, rows: 2, required: false }} />
        </div>
      ))}
      <TextArea
        {...{ name: 'decided', label: t('fields.decided'), hint: t('hints.decided'), state, rows: 3, required: true }}
      />
      <TextField
        {...{ name: 'ownerName', label: t('fields.ownerName'), state, defaultValue: ownerName, required: true }}
        width="medium"
        autoComplete="off"
      />
      <DateField name="dueOn" label={t('fields.dueOn')} state={state} required={false} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
