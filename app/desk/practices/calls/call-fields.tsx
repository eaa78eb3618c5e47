import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { type Themes, themeOptions } from '@/lib/menus/theme-options'
import type { ListedMatter } from '@/lib/priorities/read'

export type CallChoices = {
  matters: readonly ListedMatter[]
  prefectures: readonly { code: string | null; name: string; nameEn: string | null }[]
  groups: Themes
}
export type WrittenCall = {
  matterId: string
  title: string
  body: string
  themeKeys: string[]
  dueOn: string
  takesLate: boolean
  prefectures: string[]
}

type Props = { state: FormState; call: WrittenCall; choices: CallChoices; locale: 'ja' | 'en' }

/** What is asked on which priority matter, of which prefectures, by when. */
export function CallFields({ state, call, choices: { matters, prefectures, groups }, locale }: Props) {
  const t = useTranslations('PracticeCalls')
  return (
    <>
      <SelectField
        name="matterId"
        label={t('fields.matterId')}
        options={matters.map(({ id, fiscalYear, title }) => ({
          value: id,
          label: `${fiscalYearLabel(fiscalYear, locale)} ${title}`,
        }))}
        emptyLabel=""
        state={state}
        defaultValue={call.matterId}
        required
      />
      <TextField name="title" label={t('fields.title')} state={state} defaultValue={call.title} width="full" required />
      <TextArea
        name="body"
        label={t('fields.body')}
        hint={t('hints.body')}
        state={state}
        rows={5}
        upTo={3000}
        defaultValue={call.body}
      />
      <CheckboxGroup
        name="prefectures"
        legend={t('fields.prefectures')}
        options={prefectures.map((one) => ({ value: one.code ?? '', label: nameIn(locale, one) }))}
        state={state}
        defaultValue={call.prefectures}
        required
      />
      <DateField name="dueOn" label={t('fields.dueOn')} state={state} defaultValue={call.dueOn} required />
      <Checkbox
        name="takesLate"
        label={t('fields.takesLate')}
        hint={t('hints.takesLate')}
        state={state}
        defaultChecked={call.takesLate}
      />
      <details open={call.themeKeys.length > 0 || state.errors.length > 0}>
        <summary className="py-2 font-700">{t('themes')}</summary>
        <GroupedCheckboxes
          name="themeKeys"
          legend={t('fields.themeKeys')}
          groups={themeOptions(locale, groups, call.themeKeys)}
          state={state}
          defaultValue={call.themeKeys}
        />
      </details>
    </>
  )
}
