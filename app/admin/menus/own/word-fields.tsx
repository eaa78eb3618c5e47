import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import type { FormState } from '@/components/forms/form-state'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'

type Words = { name: string; nameEn: string; description: string; descriptionEn: string; choosableAtIntake: boolean }

/** What a menu says, in both languages. */
export function WordFields({ state, words }: { state: FormState; words?: Words }) {
  const t = useTranslations('Year.own.fields')
  return (
    <>
      {(['name', 'nameEn'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(name)}
          state={state}
          required
          autoComplete="off"
          defaultValue={words?.[name]}
        />
      ))}
      {(['description', 'descriptionEn'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(name)}
          state={state}
          required
          rows={3}
          upTo={1000}
          defaultValue={words?.[name]}
        />
      ))}
      <Checkbox
        name="choosableAtIntake"
        label={t('choosableAtIntake')}
        state={state}
        defaultChecked={words?.choosableAtIntake ?? true}
      />
    </>
  )
}
