import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** For which year the members are asked to propose what, by when. */
export function CallForm({ action, form, year }: { action: string; form: FormState; year: number }) {
  const t = useTranslations('CouncilCalls.new')
  const f = useTranslations('CouncilCalls.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Form action={action} state={form} label={t('title')}>
      <SelectField
        name="fiscalYear"
        label={f('fiscalYear')}
        state={form}
        required
        width="medium"
        defaultValue={String(year + 1)}
        options={[year, year + 1].map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))}
      />
      <TextField name="title" label={f('title')} state={form} required width="full" autoComplete="off" />
      <TextArea name="body" label={f('body')} hint={t('bodyHint')} state={form} required rows={8} />
      <DateField name="dueOn" label={f('dueOn')} state={form} required />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
