import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { Actor } from '@/lib/actor/actor'
import type { AwardCallRead } from '@/lib/awards/read-desk'
import type { NominablePractice } from '@/lib/awards/read-nominations'
import type { OpenForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'

type Props = {
  call: AwardCallRead
  actor: Actor
  form: OpenForm
  practices: readonly NominablePractice[]
  chosen: string
}

/** A nomination: a practice of the library, or one that is not there yet, and why. */
export function NominationForm({ call, actor, form, practices, chosen }: Props) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isTown = actor.role === 'municipal_staff'
  const options = practices.map(({ id, title, organisation }) => ({
    value: id,
    label: isTown ? title : `${nameIn(locale, organisation)}　${title}`,
  }))
  const isChosen = options.some(({ value }) => value === chosen)
  return (
    <Form action={`/nominations/${call.id}/sending`} state={form} label={t('own.formTitle')}>
      <SelectField
        name="practiceId"
        label={t('fields.practiceId')}
        hint={t('hints.practiceId')}
        options={options}
        emptyLabel={t('own.chooseNone')}
        state={form}
        defaultValue={isChosen ? chosen : ''}
        width="full"
      />
      <details open={!isChosen || form.errors.length > 0}>
        <summary className="py-2 font-700">{t('own.notInLibrary')}</summary>
        <div className="space-y-6 pt-3">
          {isTown ? null : (
            <TextField
              name="municipality"
              label={t('fields.municipality')}
              hint={t('hints.municipality')}
              state={form}
            />
          )}
          <TextField name="nominated" label={t('fields.nominated')} hint={t('hints.title')} state={form} width="full" />
          <TextArea name="summary" label={t('fields.summary')} state={form} rows={6} upTo={3000} />
        </div>
      </details>
      <TextArea name="why" label={t('fields.why')} state={form} rows={5} upTo={2000} required />
      {isTown ? <Checkbox name="agrees" label={t('fields.agrees')} state={form} /> : null}
      <SubmitButton>{t('own.send')}</SubmitButton>
    </Form>
  )
}
