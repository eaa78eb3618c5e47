import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { PROGRAMME_TYPES } from '@/lib/programmes/states'
import type { Keeper } from './area'

type Props = { action: string; form: FormState; keeper: Keeper; year: number }

/** Year and type of a new programme; a bureau sets up its own type only. */
export function SetUpForm({ action, form, keeper, year }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const years = [year + 1, year, year - 1]
  return (
    <Form action={action} state={form}>
      <SelectField
        name="fiscalYear"
        label={t('fields.fiscalYear')}
        state={form}
        width="medium"
        defaultValue={String(year)}
        options={years.map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))}
      />
      {keeper === 'desk' ? (
        <Hidden name="type" value="bureau_led" />
      ) : (
        <SelectField
          name="type"
          label={t('fields.type')}
          state={form}
          emptyLabel=""
          options={PROGRAMME_TYPES.map((type) => ({ value: type, label: t(`types.${type}`) }))}
        />
      )}
      <SubmitButton variant="secondary">{t('setUp.submit')}</SubmitButton>
    </Form>
  )
}
