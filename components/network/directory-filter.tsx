import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { Choices, DirectoryInput } from '@/lib/network/directory'
import { MEMBER_KINDS } from '@/lib/network/kinds'
import { SelectField } from '../forms/select-field'
import { TextField } from '../forms/text-field'
import { FilterForm } from '../tables/filter-form'

type Props = { action: string; asked: DirectoryInput; choices: Choices }

/** Narrows the directory down by words, kind, theme and prefecture. */
export function DirectoryFilter({ action, asked, choices }: Props) {
  const t = useTranslations('Network.directory')
  const kinds = useTranslations('Network.memberKinds')
  const isNarrowed = [asked.q, asked.kind, asked.theme, asked.prefecture].some((value) => value !== '')
  return (
    <FilterForm
      action={action}
      label={t('filter')}
      submitLabel={t('search')}
      clearHref={isNarrowed ? action : undefined}
    >
      <TextField name="q" type="search" label={t('words')} defaultValue={asked.q} width="medium" />
      <SelectField
        name="kind"
        label={t('kind')}
        emptyLabel={t('any')}
        options={MEMBER_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
        defaultValue={asked.kind}
        width="medium"
      />
      <PlaceAndTheme asked={asked} choices={choices} />
    </FilterForm>
  )
}

/** The two conditions that members, needs and offers have in common. */
export function PlaceAndTheme({ asked, choices }: { asked: { theme: string; prefecture: string }; choices: Choices }) {
  const t = useTranslations('Network.directory')
  const locale = useLocale()
  return (
    <>
      <SelectField
        name="theme"
        label={t('theme')}
        emptyLabel={t('any')}
        options={choices.themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) }))}
        defaultValue={asked.theme}
        width="medium"
      />
      <SelectField
        name="prefecture"
        label={t('prefecture')}
        emptyLabel={t('any')}
        options={choices.prefectures.flatMap(({ prefectureCode, ...named }) =>
          prefectureCode ? [{ value: prefectureCode, label: nameIn(locale, named) }] : [],
        )}
        defaultValue={asked.prefecture}
        width="medium"
      />
    </>
  )
}
