import { useTranslations } from 'next-intl'
import { dayText } from '@/lib/japanese/day'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState }
type Area = { name: string; note: string; endedOn: Date | null; version: number }

/** Adds an area. */
export function AreaForm({ action, form }: Props) {
  const t = useTranslations('Profile')
  return (
    <Form action={action} state={form}>
      <NameAndNote form={form} />
      <SubmitButton variant="secondary">{t('areas.addButton')}</SubmitButton>
    </Form>
  )
}

/** Renames an area, or gives its last day. */
export function AreaChangeForm({ action, form, area }: Props & { area: Area }) {
  const t = useTranslations('Profile')
  return (
    <Form action={action} state={form}>
      <SeenVersion state={form} current={area.version} />
      <NameAndNote form={form} area={area} />
      <DateField
        name="endedOn"
        label={t('fields.endedOn')}
        hint={t('areas.endedHint')}
        state={form}
        required={false}
        defaultValue={dayText(area.endedOn)}
      />
      <SubmitButton>{t('areas.save')}</SubmitButton>
    </Form>
  )
}

function NameAndNote({ form, area }: { form: FormState; area?: Area }) {
  const t = useTranslations('Profile.fields')
  return (
    <>
      <TextField name="name" label={t('name')} state={form} required defaultValue={area?.name} />
      <TextField name="note" label={t('note')} state={form} required={false} width="full" defaultValue={area?.note} />
    </>
  )
}
