import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import { SIZE_CLASSES } from '@/lib/network/kinds'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Named = { name: string; nameEn: string | null }
export type PostChoices = {
  groups: readonly (Named & { key: string; themes: readonly (Named & { key: string; retiredOn: Date | null })[] })[]
  prefectures: readonly (Named & { prefectureCode: string | null })[]
}
type Props = {
  state: FormState
  kind: 'need' | 'offer'
  choices: PostChoices
  post?: {
    title?: string
    body?: string
    prefectureCode?: string | null
    sizeClass?: string | null
    themeKeys?: readonly string[]
  }
}

/** What a need or an offer says: its text, what it is about, where, and for a need roughly how large the place is. */
export function PostFields({ state, kind, choices, post }: Props) {
  const t = useTranslations('Network.post')
  const sizes = useTranslations('Network.sizes')
  const locale = useLocale()
  const groups = choices.groups.map((group) => ({
    label: nameIn(locale, group),
    options: group.themes
      .filter(({ key, retiredOn }) => !retiredOn || post?.themeKeys?.includes(key))
      .map((theme) => ({ value: theme.key, label: nameIn(locale, theme) })),
  }))
  return (
    <>
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t(`hints.${kind}Title`)}
        state={state}
        required
        width="full"
        defaultValue={post?.title}
      />
      <TextArea
        name="body"
        label={t('fields.body')}
        hint={t(`hints.${kind}Body`)}
        state={state}
        required
        rows={8}
        upTo={3000}
        defaultValue={post?.body}
      />
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        hint={t('hints.themeKeys')}
        groups={groups}
        state={state}
        required
        defaultValue={post?.themeKeys}
      />
      <SelectField
        name="prefecture"
        label={t('fields.prefecture')}
        state={state}
        emptyLabel={t('wholeArea')}
        options={choices.prefectures.flatMap(({ prefectureCode, ...named }) =>
          prefectureCode ? [{ value: prefectureCode, label: nameIn(locale, named) }] : [],
        )}
        defaultValue={post?.prefectureCode ?? ''}
      />
      {kind === 'need' ? (
        <SelectField
          name="sizeClass"
          label={t('fields.sizeClass')}
          state={state}
          emptyLabel={t('noSize')}
          options={SIZE_CLASSES.map((size) => ({ value: size, label: sizes(size) }))}
          defaultValue={post?.sizeClass ?? ''}
        />
      ) : null}
    </>
  )
}
