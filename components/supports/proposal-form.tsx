import { useTranslations } from 'next-intl'
import type { Proposable } from '@/lib/menus/proposable'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { MenuChoices } from './menu-choices'
import { type Owner, OwnerField } from './owner-field'

type Props = {
  action: string
  form: FormState
  menus: readonly Proposable[]
  owners: readonly Owner[]
  owner: string
}

/** Menus, the reason the municipality reads, and what only the desk reads. */
export function ProposalForm({ action, form, menus, owners, owner }: Props) {
  const t = useTranslations('Supports.propose')
  const f = useTranslations('Supports.fields')
  return (
    <Form action={action} state={form}>
      <MenuChoices menus={menus} state={form} />
      <TextArea name="reason" label={f('reason')} hint={t('reasonHint')} state={form} required />
      <TextArea name="aim" label={f('aim')} hint={t('aimHint')} state={form} required={false} rows={3} />
      <OwnerField owners={owners} owner={owner} state={form} />
      <TextArea
        name="routingReason"
        label={f('routingReason')}
        hint={t('routingReasonHint')}
        state={form}
        required={false}
        rows={3}
      />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
