import { useLocale, useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { typedChoices } from '@/components/forms/typed'
import { type ChoosableTheme, type ThemeGroup, themesMatching } from '@/lib/consultations/choices'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { groups: readonly ThemeGroup[]; chosen: readonly string[]; asked: string; state: FormState }

/** The themes to choose from, all of them in groups or those that were searched for. What is ticked stays in sight and ticked. */
export function ThemesField({ groups, chosen, asked, state }: Props) {
  const t = useTranslations('Consultation')
  const locale = useLocale()
  const option = ({ key, description, ...names }: ChoosableTheme) => ({
    value: key,
    label: nameIn(locale, names),
    hint: locale === 'ja' ? (description ?? undefined) : undefined,
  })
  const choice = { name: 'themeKeys', legend: t('fields.themeKeys'), hint: t('hints.themeKeys'), state }
  const ticked = typedChoices(state, 'themeKeys', chosen)
  const found = asked ? new Set(themesMatching(groups, asked).map(({ key }) => key)) : null
  const shown = groups.flatMap(({ themes }) => themes).filter(({ key }) => found?.has(key) || ticked.includes(key))
  return (
    <>
      {found ? (
        <>
          <CheckboxGroup {...choice} required={false} options={shown.map(option)} defaultValue={chosen} />
          <p role="status">{t('themesFound', { count: found.size, asked })}</p>
        </>
      ) : (
        <GroupedCheckboxes
          {...choice}
          required={false}
          groups={groups.map((group) => ({ label: nameIn(locale, group), options: group.themes.map(option) }))}
          defaultValue={chosen}
        />
      )}
      <Hidden name="found" value={asked} />
      <div className="flex max-w-prose flex-wrap items-end gap-x-4 gap-y-2 rounded-8 bg-solid-gray-50 p-4 [&>div]:w-fit">
        <TextField
          name="theme"
          type="search"
          width="medium"
          label={t('fields.theme')}
          hint={t('hints.theme')}
          state={{ ...state, typed: {} }}
          defaultValue={asked}
        />
        <SubmitButton name="leave" value="search" variant="secondary">
          {t('buttons.searchThemes')}
        </SubmitButton>
      </div>
    </>
  )
}
