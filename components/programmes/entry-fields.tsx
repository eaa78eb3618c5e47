import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import { Checkbox } from '../forms/checkbox'
import { CheckboxGroup } from '../forms/checkbox-group'
import type { FormState } from '../forms/form-state'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Written = {
  themeKeys: readonly string[]
  situation: string
  problem: string
  wish: string
  sectionName: string
  contactName: string
  contactPhone: string
  contactMailbox: string
  sharedWithPrefecture: boolean
}
type Props = { state: FormState; themes: readonly ThemeName[]; entry?: Written; withSharing?: boolean }

/** The parts of an entry: themes, situation, problem, wish, and whom to ask. */
export function EntryFields({ state, themes, entry, withSharing = true }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  return (
    <>
      <CheckboxGroup
        name="themeKeys"
        legend={t('parts.theme')}
        hint={t('hints.themeKeys')}
        state={state}
        required
        options={themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) }))}
        defaultValue={entry?.themeKeys}
      />
      <h2>{t('parts.situation')}</h2>
      <TextArea
        name="situation"
        label={t('fields.situation')}
        hint={t('hints.situation')}
        state={state}
        required
        rows={8}
        upTo={4000}
        defaultValue={entry?.situation}
      />
      <TextArea name="problem" label={t('fields.problem')} state={state} upTo={4000} defaultValue={entry?.problem} />
      <TextArea name="wish" label={t('fields.wish')} state={state} upTo={4000} defaultValue={entry?.wish} />
      <h2>{t('parts.contact')}</h2>
      <TextField name="sectionName" label={t('fields.sectionName')} state={state} defaultValue={entry?.sectionName} />
      <TextField
        name="contactName"
        label={t('fields.contactName')}
        state={state}
        required
        defaultValue={entry?.contactName}
      />
      <TextField
        name="contactPhone"
        label={t('fields.contactPhone')}
        type="tel"
        width="medium"
        state={state}
        defaultValue={entry?.contactPhone}
      />
      <TextField
        name="contactMailbox"
        label={t('fields.contactMailbox')}
        type="email"
        state={state}
        defaultValue={entry?.contactMailbox}
      />
      {withSharing ? (
        <Checkbox
          name="sharedWithPrefecture"
          label={t('fields.sharedWithPrefecture')}
          state={state}
          defaultChecked={entry?.sharedWithPrefecture}
        />
      ) : null}
    </>
  )
}
