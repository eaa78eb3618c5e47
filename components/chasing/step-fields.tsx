import { useTranslations } from 'next-intl'
import { ACTS, LADDERS } from '@/lib/chasing/steps'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { useChasingWords } from './words'

type Menu = { key: string; name: string; nameEn: string | null }

/** When a step is due and what it does. */
export function StepFields({ state, step }: { state: FormState; step?: { afterDays: number; act: string } }) {
  const t = useTranslations('Chasing')
  return (
    <>
      <NumberField
        name="afterDays"
        label={t('fields.afterDays')}
        unit={t('daysUnit')}
        state={state}
        required
        defaultValue={step ? String(step.afterDays) : undefined}
      />
      <RadioGroup
        name="act"
        legend={t('fields.act')}
        state={state}
        required
        defaultValue={step?.act}
        options={ACTS.map((act) => ({ value: act, label: t(`act.${act}`) }))}
      />
    </>
  )
}

/** For whom a new step is, and under which menu. */
export function StepPlaceFields({ state, menus }: { state: FormState; menus: readonly Menu[] }) {
  const t = useTranslations('Chasing')
  const words = useChasingWords(menus)
  return (
    <>
      <SelectField
        name="party"
        label={t('fields.party')}
        state={state}
        required
        width="medium"
        emptyLabel={t('add.chooseParty')}
        options={LADDERS.map((party) => ({ value: party, label: words.party(party) }))}
      />
      <SelectField
        name="menuKey"
        label={t('fields.menuKey')}
        hint={t('add.menuHint')}
        state={state}
        required={false}
        emptyLabel={t('add.allMenus')}
        options={menus.map(({ key }) => ({ value: key, label: words.menu(key) }))}
      />
    </>
  )
}
