import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { FilterForm } from '@/components/tables/filter-form'
import { linesOf } from '@/lib/assignments/trial'
import { nameIn } from '@/lib/menus/menu-name'
import { optionOf } from '../[code]/officer-form'
import type { Trial } from './open-trial'

/** What has been tried so far goes along in the address. */
function Kept({ trial }: { trial: Trial }) {
  return linesOf(trial.moves).map((line) => <Hidden key={line} name="m" value={line} />)
}

/** Narrows the municipalities down by prefecture or by the officer of today. */
export function NarrowForm({ trial }: { trial: Trial }) {
  const t = useTranslations('Rotation')
  return (
    <FilterForm action="/assignments/trial#add" submitLabel={t('trial.narrow')}>
      <Kept trial={trial} />
      <SelectField
        name="prefecture"
        label={t('trial.prefecture')}
        width="medium"
        emptyLabel={t('trial.all')}
        defaultValue={trial.filters.prefecture}
        options={trial.prefectures.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        name="officer"
        label={t('trial.officer')}
        width="medium"
        emptyLabel={t('trial.all')}
        defaultValue={trial.filters.officer}
        options={trial.officers.map(optionOf)}
      />
    </FilterForm>
  )
}

/** Chooses municipalities and to whom they would go. */
export function ChooseForm({ trial, locale }: { trial: Trial; locale: string }) {
  const t = useTranslations('Rotation')
  return (
    <form method="get" action="/assignments/trial" className="space-y-7">
      <Kept trial={trial} />
      <Hidden name="prefecture" value={trial.filters.prefecture} />
      <Hidden name="officer" value={trial.filters.officer} />
      <CheckboxGroup
        name="place"
        legend={t('trial.places')}
        columns
        options={trial.places.map((place) => ({
          value: place.code,
          label: nameIn(locale, place),
          hint: t('trial.placeNow', { officer: place.officer?.name ?? 'none', open: place.open }),
        }))}
      />
      <SelectField
        name="to"
        label={t('trial.to')}
        width="medium"
        emptyLabel={t('choose')}
        defaultValue={trial.to?.membershipId}
        options={trial.officers.map(optionOf)}
      />
      <SubmitButton>{t('trial.try')}</SubmitButton>
    </form>
  )
}
