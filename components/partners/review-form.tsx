import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import { writeChange } from '@/lib/partners/directory-change'
import type { Decline } from '@/lib/partners/list-declines'
import { CheckboxGroup } from '../forms/checkbox-group'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

export type Names = ReadonlyMap<string, { name: string; nameEn: string | null }>
type Props = { decline: Decline; form: FormState; names: Names }

/** What of the directory may be changed after a decline, to be ticked; or it is left as it is. */
export function ReviewForm({ decline, form, names }: Props) {
  const t = useTranslations('Routing')
  const c = useTranslations('Routing.changes')
  const locale = useLocale()
  const { id, options, addresseeName } = decline
  const nameOf = (key: string) => nameIn(locale, names.get(key) ?? { name: key, nameEn: null })
  const choices = options.map((option) => ({
    value: writeChange(option),
    label: c(option.kind, { office: nameOf(option.officeId), about: nameOf(option.key) }),
  }))
  return (
    <Form action={`/supports/routing/${id}/review`} state={form} label={t('formOf', { party: addresseeName })}>
      {choices.length > 0 ? (
        <CheckboxGroup
          name="changes"
          id={`changes-${id}`}
          legend={t('fields.changes')}
          options={choices}
          state={form}
        />
      ) : (
        <p>{t('noChanges')}</p>
      )}
      <TextField name="note" id={`note-${id}`} label={t('fields.note')} state={form} width="full" required={false} />
      <div className="flex flex-wrap gap-4">
        {choices.length > 0 ? (
          <SubmitButton name="decision" value="change">
            {t('change')}
          </SubmitButton>
        ) : null}
        <SubmitButton name="decision" value="leave" variant="secondary">
          {t('leave')}
        </SubmitButton>
      </div>
    </Form>
  )
}
