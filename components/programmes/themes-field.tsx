import { useLocale, useTranslations } from 'next-intl'
import type { ThemeGroup } from '@/lib/consultations/choices'
import { themeOptions } from '@/lib/menus/theme-options'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'

type Props = { state: FormState; groups: readonly ThemeGroup[]; chosen?: readonly string[] }

/** The themes of a programme or of a peer's help, in their groups. */
export function ThemesField({ state, groups, chosen }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  return (
    <GroupedCheckboxes
      name="themeKeys"
      legend={t('fields.themeKeys')}
      state={state}
      required
      groups={themeOptions(locale, groups, chosen)}
      defaultValue={chosen}
    />
  )
}
