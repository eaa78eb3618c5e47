import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { SCOPES } from '@/lib/assignments/input'
import type { Officer } from '@/lib/assignments/list-officers'
import { optionOf } from '../../[code]/officer-form'

type Props = { code: string; officers: readonly Officer[]; today: string; state: FormState }

/** Asks who, from when, and for which municipalities; the answer stands in the address and changes nothing yet. */
export function PreviewForm({ code, officers, today, state }: Props) {
  const t = useTranslations('Assignments')
  return (
    <form method="get" action={`/assignments/prefectures/${code}`} noValidate className="space-y-7 print:hidden">
      <SelectField
        name="officer"
        label={t('fields.officer')}
        state={state}
        required
        width="medium"
        emptyLabel={t('choose')}
        options={officers.map(optionOf)}
      />
      <RadioGroup
        name="scope"
        legend={t('fields.scope')}
        state={state}
        required
        defaultValue="gaps"
        options={SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      />
      <DateField name="from" label={t('fields.from')} state={state} required defaultValue={today} />
      <DateField name="until" label={t('fields.until')} state={state} required={false} hint={t('untilHint')} />
      <SubmitButton variant="secondary">{t('showPreview')}</SubmitButton>
    </form>
  )
}
