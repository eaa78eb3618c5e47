import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { DeskOfficer } from '@/lib/consultations/desk-officers'
import { MUNICIPALITY } from '@/lib/todos/input'
import { deskPage } from '../../address'

type Props = {
  number: string
  form: FormState
  municipality: string
  officers: readonly DeskOfficer[]
  owner: string
  entryId: string
  sessionId: string
}

/** What is to be done, by whom, by when. */
export function TodoForm({ number, form, municipality, officers, owner, entryId, sessionId }: Props) {
  const t = useTranslations('Todos')
  const people = officers.map(({ membershipId, name }) => ({ value: membershipId, label: name }))
  return (
    <Form action={deskPage(number, '/todos')} state={form}>
      <Hidden name="entryId" value={entryId} />
      <Hidden name="sessionId" value={sessionId} />
      <TextArea name="text" label={t('fields.text')} hint={t('hints.text')} state={form} required rows={2} />
      <SelectField
        name="owner"
        label={t('fields.owner')}
        options={[{ value: MUNICIPALITY, label: t('new.municipality', { name: municipality }) }, ...people]}
        state={form}
        defaultValue={owner}
        required
      />
      <DateField name="dueOn" label={t('fields.dueOn')} state={form} required={false} />
      <Checkbox name="shared" label={t('fields.shared')} hint={t('new.sharedHint')} state={form} />
      <ButtonRow>
        <SubmitButton>{t('new.save')}</SubmitButton>
        <a href={deskPage(number)}>{t('new.back')}</a>
      </ButtonRow>
    </Form>
  )
}
