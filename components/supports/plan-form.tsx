import { useTranslations } from 'next-intl'
import { dayText } from '@/lib/japanese/day'
import type { SupportHead } from '@/lib/supports/read-head'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { type Owner, OwnerField } from './owner-field'

type Props = {
  action: string
  form: FormState
  support: SupportHead
  owners: readonly Owner[]
  areas: readonly { id: string; name: string }[]
}

/** Officer, aim and next action of a support; an officer who has left the list stays choosable until replaced. */
export function PlanForm({ action, form, support, owners, areas }: Props) {
  const t = useTranslations('Supports.plan')
  const f = useTranslations('Supports.fields')
  const { ownerMembershipId, ownerName, aim, nextAction, nextActionOn, version } = support
  const isListed = owners.some(({ membershipId }) => membershipId === ownerMembershipId)
  const former =
    ownerMembershipId && !isListed ? [{ membershipId: ownerMembershipId, name: ownerName, section: '' }] : []
  return (
    <Form action={action} state={form}>
      <SeenVersion state={form} current={version} />
      <OwnerField owners={[...former, ...owners]} owner={ownerMembershipId ?? ''} state={form} />
      <TextArea name="aim" label={f('aim')} state={form} defaultValue={aim} required={false} rows={4} />
      <TextField
        name="nextAction"
        label={f('nextAction')}
        hint={t('nextActionHint')}
        state={form}
        defaultValue={nextAction}
        width="full"
        required={false}
      />
      <DateField
        name="nextActionOn"
        label={f('nextActionOn')}
        state={form}
        defaultValue={dayText(nextActionOn)}
        required={false}
      />
      {areas.length > 0 ? (
        <SelectField
          name="areaId"
          label={f('areaId')}
          state={form}
          defaultValue={support.areaId ?? ''}
          emptyLabel={t('wholeMunicipality')}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
