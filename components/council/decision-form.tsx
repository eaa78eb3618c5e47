import { useTranslations } from 'next-intl'
import { places } from '@/lib/councilCalls/input'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** Day, text and reason of the decision, and the matters of the year. */
export function DecisionForm({ action, form }: { action: string; form: FormState }) {
  const t = useTranslations('CouncilCalls.decide')
  const f = useTranslations('CouncilCalls.fields')
  return (
    <Form action={action} state={form} label={t('title')}>
      <DateField name="decidedOn" label={f('decidedOn')} state={form} required />
      <TextArea name="body" label={f('decisionBody')} hint={t('bodyHint')} state={form} required rows={5} />
      <TextArea name="reason" label={f('reason')} state={form} required rows={5} />
      {places().map((n) => (
        <fieldset key={n} className="space-y-4">
          <legend className="mb-2 font-700">{t('matter', { n })}</legend>
          <TextField
            name={`title_${n}`}
            label={f('matterTitle')}
            hint={n === 1 ? t('matterHint') : undefined}
            state={form}
            required={n === 1}
            width="full"
            autoComplete="off"
          />
          <TextArea name={`text_${n}`} label={f('matterText')} state={form} required={false} rows={2} />
        </fieldset>
      ))}
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
