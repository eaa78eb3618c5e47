import { useTranslations } from 'next-intl'
import type { Addressee } from '@/lib/requests/list-addressees'
import { type AskedRole, KIND_OF } from '@/lib/requests/states'
import { Checkbox } from '../forms/checkbox'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = {
  action: string
  form: FormState
  addressees: readonly Addressee[]
  dueOn: string
  firstRole: string | null
}

/** Whom to ask, what the party will read, the municipality's consent, and by when. */
export function RequestForm({ action, form, addressees, dueOn, firstRole }: Props) {
  const t = useTranslations('Requests.new')
  const f = useTranslations('Requests.fields')
  const groups = useGroups(addressees, firstRole)
  return (
    <Form action={action} state={form}>
      <SelectField
        name="addressee"
        label={f('addressee')}
        options={groups}
        emptyLabel={t('choose')}
        state={form}
        width="full"
        required
      />
      <TextField name="title" label={f('title')} hint={t('titleHint')} state={form} width="full" required />
      <TextArea name="summary" label={f('summary')} hint={t('summaryHint')} state={form} required rows={8} />
      <DateField name="dueOn" label={f('dueOn')} hint={t('dueHint')} state={form} defaultValue={dueOn} required />
      <Checkbox name="consented" value="on" label={t('consent')} hint={t('consentHint')} state={form} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}

/** Offices that handle the themes first, then the role that the menu usually asks, then the others. */
function useGroups(addressees: readonly Addressee[], firstRole: string | null) {
  const t = useTranslations('Requests.new')
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
