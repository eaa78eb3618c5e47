import { useTranslations } from 'next-intl'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'

export type Owner = { membershipId: string; name: string; section: string }

/** Which officer of the bureau looks after a support. */
export function OwnerField({ owners, owner, state }: { owners: readonly Owner[]; owner: string; state: FormState }) {
  const t = useTranslations('Supports.fields')
  const options = owners.map(({ membershipId, name, section }) => ({
    value: membershipId,
    label: section ? `${name}（${section}）` : name,
  }))
  return (
    <SelectField
      name="ownerMembershipId"
      label={t('ownerMembershipId')}
      options={options}
      defaultValue={owner}
      state={state}
      required
    />
  )
}
