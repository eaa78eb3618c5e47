import { useLocale, useTranslations } from 'next-intl'
import type { PublicChoices } from '@/lib/advisors/choices'
import { nameIn } from '@/lib/menus/menu-name'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { TextField } from '../forms/text-field'
import { PublicFields } from './public-fields'

type Known = Parameters<typeof PublicFields>[0]['known'] & {
  name: string
  kana: string
  prefectureCode: string | null
  isPrefectural: boolean
  userId: string | null
}
type Props = {
  state: FormState
  choices: PublicChoices
  accounts: readonly { userId: string; name: string }[]
  known?: Known
}

/** An entry of the registry as the desk fills it in: who, from where, with which account, and the public part. */
export function EntryFields({ state, choices, accounts, known }: Props) {
  const t = useTranslations('Advisors')
  const f = useTranslations('Advisors.fields')
  const h = useTranslations('Advisors.hints')
  const locale = useLocale()
  const prefectures = choices.prefectures.flatMap((one) =>
    one.code ? [{ value: one.code, label: nameIn(locale, one) }] : [],
  )
  return (
    <>
      <TextField
        name="name"
        label={f('name')}
        state={state}
        required
        width="medium"
        defaultValue={known?.name}
        autoComplete="off"
      />
      <TextField
        name="kana"
        label={f('kana')}
        state={state}
        required={false}
        width="medium"
        defaultValue={known?.kana}
      />
      <SelectField
        name="userId"
        label={f('userId')}
        hint={h('userId')}
        options={accounts.map(({ userId, name }) => ({ value: userId, label: name }))}
        emptyLabel={t('new.noAccount')}
        state={state}
        required={false}
        defaultValue={known?.userId ?? ''}
      />
      <SelectField
        name="prefectureCode"
        label={f('prefectureCode')}
        options={prefectures}
        emptyLabel={t('noPrefecture')}
        state={state}
        required={false}
        width="medium"
        defaultValue={known?.prefectureCode ?? ''}
      />
      <Checkbox
        name="isPrefectural"
        label={f('isPrefectural')}
        hint={h('isPrefectural')}
        state={state}
        defaultChecked={known?.isPrefectural}
      />
      <PublicFields state={state} choices={choices} known={known} />
    </>
  )
}
