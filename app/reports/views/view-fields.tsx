import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextField } from '@/components/forms/text-field'
import { MAIL_EVERY } from '@/lib/reports/view-input'
import type { View } from '@/lib/reports/views'

type Props = { state: FormState; isManager: boolean; view?: Pick<View, 'name' | 'shared' | 'mailEvery'> }

/** What is said of a saved report: its name, whether it is shared, and (by a manager) how often the managers are told. */
export function ViewFields({ state, isManager, view }: Props) {
  const t = useTranslations('ReportViews')
  return (
    <>
      <TextField
        name="name"
        label={t('fields.name')}
        hint={t('new.hint')}
        state={state}
        defaultValue={view?.name}
        required
      />
      <Checkbox
        name="shared"
        label={t('fields.shared')}
        hint={t('sharedHint')}
        state={state}
        defaultChecked={view?.shared}
      />
      {isManager ? (
        <RadioGroup
          name="mailEvery"
          legend={t('fields.mailEvery')}
          hint={t('mailHint')}
          options={MAIL_EVERY.map((value) => ({ value, label: t(`every.${value}`) }))}
          state={state}
          defaultValue={view?.mailEvery ?? 'never'}
        />
      ) : (
        <Hidden name="mailEvery" value={view?.mailEvery ?? 'never'} />
      )}
    </>
  )
}
