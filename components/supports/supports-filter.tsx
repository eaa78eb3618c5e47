import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { SupportsAddress } from '@/lib/supports/address'
import type { SupportChoices } from '@/lib/supports/list-choices'
import { SUPPORT_STATES } from '@/lib/supports/states'
import type { Option } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { FilterForm } from '../tables/filter-form'

type Props = { address: SupportsAddress; choices: SupportChoices }

/** Narrows the supports of a bureau down by menu, state, officer and prefecture. */
export function SupportsFilter({ address, choices }: Props) {
  const t = useTranslations('Supports.all')
  const s = useTranslations('States.support')
  const locale = useLocale()
  const { menus, owners, prefectures } = choices
  const states = [
    { value: 'live', label: t('live') },
    ...SUPPORT_STATES.map((state) => ({ value: state, label: s(state) })),
  ]
  const select = (name: 'menu' | 'state' | 'owner' | 'prefecture', options: Option[]) => (
    <SelectField
      name={name}
      label={t(name)}
      options={options}
      emptyLabel={t('any')}
      defaultValue={address[name]}
      width="medium"
    />
  )
  const isNarrowed = Boolean(address.menu || address.state || address.owner || address.prefecture)
  return (
    <FilterForm action="/supports" clearHref={isNarrowed ? '/supports' : undefined}>
      {select(
        'menu',
        menus.map((menu) => ({ value: menu.id, label: nameIn(locale, menu) })),
      )}
      {select('state', states)}
      {select(
        'owner',
        owners.map(({ membershipId, name }) => ({ value: membershipId, label: name })),
      )}
      {select(
        'prefecture',
        prefectures.map((prefecture) => ({
          value: prefecture.prefectureCode ?? '',
          label: nameIn(locale, prefecture),
        })),
      )}
    </FilterForm>
  )
}
