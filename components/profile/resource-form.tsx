import { useTranslations } from 'next-intl'
import { OPERATIONS, RESOURCE_KINDS } from '@/lib/profiles/states'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState; areas: readonly { id: string; name: string }[] }

/** Adds a centre, sub centre or coordinator, of one area or of the whole municipality. */
export function ResourceForm({ action, form, areas }: Props) {
  const t = useTranslations('Profile')
  return (
    <Form action={action} state={form}>
      <SelectField
        name="resourceKind"
        label={t('fields.resourceKind')}
        state={form}
        required
        emptyLabel=""
        options={RESOURCE_KINDS.map((value) => ({ value, label: t(`areas.kinds.${value}`) }))}
      />
      <TextField name="resourceName" label={t('fields.resourceName')} state={form} required />
      <SelectField
        name="resourceAreaId"
        label={t('fields.resourceAreaId')}
        state={form}
        emptyLabel={t('areas.wholeTown')}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="operation"
        label={t('fields.operation')}
        state={form}
        defaultValue="unknown"
        options={OPERATIONS.map((value) => ({ value, label: t(`areas.operations.${value}`) }))}
      />
      <TextField name="resourceNote" label={t('fields.resourceNote')} state={form} required={false} width="full" />
      <SubmitButton variant="secondary">{t('areas.addResourceButton')}</SubmitButton>
    </Form>
  )
}
