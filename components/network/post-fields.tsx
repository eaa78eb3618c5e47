import { useLocale, useTranslations } from 'next-intl'
import { type Named, nameIn } from '@/lib/menus/menu-name'
import { type Themes, themeOptions } from '@/lib/menus/theme-options'
import { SIZE_CLASSES } from '@/lib/network/kinds'
import type { LessSaid } from '@/lib/network/towns-alike'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { OnlyTown } from './only-town'

export type PostChoices = {
  groups: Themes
  prefectures: readonly (Named & { prefectureCode: string | null })[]
}
type Props = {
  state: FormState
  kind: 'need' | 'offer'
  choices: PostChoices
  onlyTown?: readonly LessSaid[] | null
  post?: {
    title?: string
    body?: string
    prefectureCode?: string | null
    sizeClass?: string | null
    themeKeys?: readonly string[]
  }
}

/** What a need or an offer says: its text, what it is about, where, and for a need roughly how large the place is. */
export function PostFields({ state, kind, choices, onlyTown, post }: Props) {
  const t = useTranslations('Network.post')
  const sizes = useTranslations('Network.sizes')
  const locale = useLocale()
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
        groups={themeOptions(locale, choices.groups, post?.themeKeys)}
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
      {onlyTown ? <OnlyTown ways={onlyTown} state={state} /> : null}
    </>
  )
}
