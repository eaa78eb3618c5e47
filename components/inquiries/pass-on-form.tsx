import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
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
  headquarters: readonly { id: string; name: string; nameEn: string | null }[]
  title: string
  question: string
}

/** What headquarters will read: written by the officer, beginning from what was asked. */
export function PassOnForm({ action, form, headquarters, title, question }: Props) {
  const t = useTranslations('Inquiries')
  const locale = useLocale()
  const [only] = headquarters
  if (!only) return <p>{t('headquarters.nobody')}</p>
  return (
    <Form action={action} state={form}>
      <SelectField
        name="addressee"
        label={t('fields.addressee')}
        state={form}
        required
        emptyLabel={headquarters.length > 1 ? '' : undefined}
        defaultValue={headquarters.length > 1 ? '' : only.id}
        options={headquarters.map((one) => ({ value: one.id, label: nameIn(locale, one) }))}
      />
      <TextField
        name="passTitle"
        label={t('fields.passTitle')}
        state={form}
        required
        defaultValue={title}
        width="full"
      />
      <TextArea
        name="passQuestion"
        label={t('fields.passQuestion')}
        hint={t('headquarters.hint')}
        state={form}
        required
        defaultValue={question}
        rows={8}
        upTo={20_000}
      />
      <DateField
        name="passDueOn"
        label={t('fields.passDueOn')}
        hint={t('headquarters.dueHint')}
        state={form}
        required={false}
      />
      <SubmitButton>{t('headquarters.send')}</SubmitButton>
    </Form>
  )
}
