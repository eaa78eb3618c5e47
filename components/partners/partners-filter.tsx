import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { PartnersAddress } from '@/lib/partners/address'
import type { PartnerChoices } from '@/lib/partners/list-offices'
import { SelectField } from '../forms/select-field'
import { FilterForm } from '../tables/filter-form'

type Props = {
  action: string
  address: PartnersAddress
  choices: PartnerChoices
  withMinistry?: boolean
  withShow?: boolean
}

/** Narrows offices down by theme and prefecture, and where it helps by ministry or by what is missing. */
export function PartnersFilter({ action, address, choices, withMinistry, withShow }: Props) {
  const t = useTranslations('Partners.filter')
  const locale = useLocale()
  const any = t('any')
  const select = (name: 'theme' | 'prefecture' | 'ministry' | 'show', options: { value: string; label: string }[]) => (
    <SelectField
      name={name}
      label={t(name)}
      options={options}
      emptyLabel={name === 'show' ? t('handled') : any}
      defaultValue={address[name]}
      width="medium"
    />
  )
  const shows = (['all', 'holes', 'overlaps'] as const).map((value) => ({ value, label: t(`shows.${value}`) }))
  const prefectures = choices.prefectures.map((one) => ({ value: one.code ?? '', label: nameIn(locale, one) }))
  return (
    <FilterForm action={action} clearHref={Object.values(address).some(Boolean) ? action : undefined}>
      {select(
        'theme',
        choices.themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) })),
      )}
      {select('prefecture', prefectures)}
      {withMinistry
        ? select(
            'ministry',
            choices.ministries.map((name) => ({ value: name, label: name })),
          )
        : null}
      {withShow ? select('show', shows) : null}
    </FilterForm>
  )
}
