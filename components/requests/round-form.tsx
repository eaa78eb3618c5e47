import { useTranslations } from 'next-intl'
import type { Addressee } from '@/lib/requests/list-addressees'
import { type AskedRole, KIND_OF } from '@/lib/requests/states'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = {
  action: string
  form: FormState
  addressees: readonly Addressee[]
  dueOn: string
  firstRole: string | null
  chosen: readonly string[]
}

/** Whom to ask, what they all will read, by when, and how the municipality agrees to it. */
export function RoundForm({ action, form, addressees, dueOn, firstRole, chosen }: Props) {
  const t = useTranslations('Rounds.form')
  const f = useTranslations('Rounds.fields')
  const groups = useGroups(addressees, firstRole)
  const ways = (['portal', 'telephone'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <Form action={action} state={form}>
      <GroupedCheckboxes
        name="parties"
        legend={f('parties')}
        hint={t('partiesHint')}
        groups={groups}
        defaultValue={chosen}
        state={form}
        required
      />
      <TextField name="title" label={f('title')} hint={t('titleHint')} state={form} width="full" required />
      <TextArea name="summary" label={f('summary')} hint={t('summaryHint')} state={form} required rows={8} />
      <DateField name="dueOn" label={f('dueOn')} hint={t('dueHint')} state={form} defaultValue={dueOn} required />
      <RadioGroup name="consentWay" legend={f('consentWay')} options={ways} state={form} required />
      <div className="flow [form:not(:has([value=telephone]:checked))_&]:hidden">
        <TextField name="consentedBy" label={f('consentedBy')} hint={t('byHint')} state={form} />
        <DateField name="consentedOn" label={f('consentedOn')} state={form} />
      </div>
      <SubmitButton>{t('check')}</SubmitButton>
    </Form>
  )
}

/** Offices that handle the themes first, then the role that the menu usually asks, then the others. */
function useGroups(addressees: readonly Addressee[], firstRole: string | null) {
  const t = useTranslations('Rounds.form')
  const s = useTranslations('States.role')
  const option = ({ value, name }: Addressee) => ({ value, label: name })
  const isRole = (key: string): key is AskedRole => key in KIND_OF
  const roles = Object.keys(KIND_OF)
    .filter(isRole)
    .sort((a, b) => Number(b === firstRole) - Number(a === firstRole))
  const others = roles.map((role) => ({
    label: s(role),
    options: addressees.filter((addressee) => addressee.role === role && !addressee.handlesTheme).map(option),
  }))
  const handling = { label: t('handling'), options: addressees.filter(({ handlesTheme }) => handlesTheme).map(option) }
  return [handling, ...others].filter(({ options }) => options.length > 0)
}
