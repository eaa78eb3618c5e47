import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { type Themes, themeOptions } from '@/lib/menus/theme-options'

type Words = {
  [word in
    | 'name'
    | 'nameEn'
    | 'description'
    | 'descriptionEn'
    | 'conditions'
    | 'conditionsEn'
    | 'doneBy'
    | 'ground']: string
} & { choosableAtIntake: boolean }
type Props = { state: FormState; groups: Themes; words?: Words; chosen?: readonly string[] }

const LONG = ['description', 'conditions', 'descriptionEn', 'conditionsEn'] as const

/** All that a draft of a menu says, in both languages, with its conditions and its ground. */
export function DraftFields({ state, groups, words, chosen = [] }: Props) {
  const t = useTranslations('Menus')
  const locale = useLocale()
  return (
    <>
      <TextArea
        name="ground"
        label={t('fields.ground')}
        hint={t('hints.ground')}
        state={state}
        required
        rows={3}
        upTo={2000}
        defaultValue={words?.ground}
      />
      {(['name', 'nameEn'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          state={state}
          required
          autoComplete="off"
          defaultValue={words?.[name]}
        />
      ))}
      {LONG.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={name === 'conditions' ? t('hints.conditions') : undefined}
          state={state}
          required={name.startsWith('description')}
          rows={3}
          upTo={name.startsWith('description') ? 1000 : 2000}
          defaultValue={words?.[name]}
        />
      ))}
      <TextField
        name="doneBy"
        label={t('fields.doneBy')}
        hint={t('hints.doneBy')}
        state={state}
        required={false}
        width="full"
        autoComplete="off"
        defaultValue={words?.doneBy}
      />
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        state={state}
        required={false}
        defaultValue={chosen}
        groups={themeOptions(locale, groups, chosen)}
      />
      <Checkbox
        name="choosableAtIntake"
        label={t('fields.choosableAtIntake')}
        state={state}
        defaultChecked={words?.choosableAtIntake ?? true}
      />
    </>
  )
}
