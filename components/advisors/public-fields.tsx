import { useLocale, useTranslations } from 'next-intl'
import type { PublicChoices } from '@/lib/advisors/choices'
import { nameIn } from '@/lib/menus/menu-name'
import { themeOptions } from '@/lib/menus/theme-options'
import { CheckboxGroup } from '../forms/checkbox-group'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { RadioGroup } from '../forms/radio-group'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Known = {
  affiliation: string
  themeKeys: string[]
  prefectureCodes: string[]
  mode: string
  months: number[]
  availability: string
  practice: string
  introduction: string
}
type Props = { state: FormState; choices: PublicChoices; known?: Known }

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
const MODES = ['onsite', 'online', 'hybrid'] as const

/** The fields of the public part, as the desk and the advisor fill them in. */
export function PublicFields({ state, choices, known }: Props) {
  const t = useTranslations('Advisors')
  const f = useTranslations('Advisors.fields')
  const h = useTranslations('Advisors.hints')
  const locale = useLocale()
  const prefectures = choices.prefectures.flatMap((one) =>
    one.code ? [{ value: one.code, label: nameIn(locale, one) }] : [],
  )
  const area = (name: 'availability' | 'practice' | 'introduction', hint?: string) => (
    <TextArea
      name={name}
      label={f(name)}
      hint={hint}
      state={state}
      rows={3}
      defaultValue={known?.[name]}
      required={false}
    />
  )
  return (
    <>
      <TextField
        name="affiliation"
        label={f('affiliation')}
        state={state}
        required
        width="full"
        defaultValue={known?.affiliation}
      />
      <GroupedCheckboxes
        name="themeKeys"
        legend={f('themeKeys')}
        hint={h('themeKeys')}
        groups={themeOptions(locale, choices.themes, known?.themeKeys)}
        state={state}
        required
        defaultValue={known?.themeKeys}
      />
      <CheckboxGroup
        name="prefectureCodes"
        legend={f('prefectureCodes')}
        hint={h('prefectureCodes')}
        options={prefectures}
        state={state}
        required={false}
        columns
        defaultValue={known?.prefectureCodes}
      />
      <RadioGroup
        name="mode"
        legend={f('mode')}
        options={MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
        state={state}
        required
        inline
        defaultValue={known?.mode}
      />
      <CheckboxGroup
        name="months"
        legend={f('months')}
        hint={h('months')}
        options={MONTHS.map((month) => ({ value: String(month), label: t('month', { month }) }))}
        state={state}
        required={false}
        columns
        defaultValue={known?.months.map(String)}
      />
      {area('availability', h('availability'))}
      {area('practice', h('practice'))}
      {area('introduction')}
    </>
  )
}
