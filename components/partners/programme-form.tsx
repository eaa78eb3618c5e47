import { useLocale, useTranslations } from 'next-intl'
import type { OpenForm } from '@/lib/forms/open-form'
import { dayText } from '@/lib/japanese/day'
import { themeOptions } from '@/lib/menus/theme-options'
import type { Office } from '@/lib/partners/read-office'
import type { ThemeGroups } from '@/lib/partners/themes'
import { CurrentTexts } from '../consultations/current-texts'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Programme = Office['partnerProgrammes'][number]
type Props = {
  action: string
  form: OpenForm
  themes: ThemeGroups
  programme?: Programme
  handled: readonly string[]
}

/** Name, purpose, applicants, window, amount, address, past work and themes of a programme. */
export function ProgrammeForm({ action, form, themes, programme, handled }: Props) {
  const t = useTranslations('Partners.programme')
  const f = useTranslations('Partners.fields')
  const locale = useLocale()
  const own = programme ?? { name: '', purpose: '', applicants: '', windowText: '', amount: '', url: '', pastWork: '' }
  const line = (name: 'name' | 'windowText' | 'amount' | 'url', required = false) => (
    <TextField
      name={name}
      label={f(name)}
      hint={t(`hints.${name}`)}
      state={form}
      defaultValue={own[name]}
      width="full"
      required={required}
    />
  )
  const text = (name: 'purpose' | 'applicants' | 'pastWork', required = false) => (
    <TextArea name={name} label={f(name)} state={form} defaultValue={own[name]} rows={3} required={required} />
  )
  return (
    <Form action={action} state={form}>
      <CurrentTexts theirs={form.theirs} labels="Partners.fields" />
      {programme ? <SeenVersion state={form} current={programme.version} /> : null}
      {line('name', true)}
      {text('purpose', true)}
      {text('applicants')}
      <DateField
        name="windowFrom"
        label={f('windowFrom')}
        state={form}
        defaultValue={dayText(programme?.windowFrom ?? null)}
        required={false}
      />
      <DateField
        name="windowUntil"
        label={f('windowUntil')}
        state={form}
        defaultValue={dayText(programme?.windowUntil ?? null)}
        required={false}
      />
      {line('windowText')}
      {line('amount')}
      {line('url')}
      {text('pastWork')}
      <GroupedCheckboxes
        name="themeKeys"
        legend={f('themeKeys')}
        groups={themeOptions(locale, themes)}
        defaultValue={programme?.themeKeys ?? handled}
        state={form}
      />
      <SubmitButton>{t(programme ? 'save' : 'write')}</SubmitButton>
    </Form>
  )
}
