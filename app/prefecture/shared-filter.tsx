import { useLocale, useTranslations } from 'next-intl'
import type { z } from 'zod'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'
import type { SharedListInput } from '@/lib/consultations/list-shared'
import { CONSULTATION_STATES } from '@/lib/consultations/states'
import { nameIn } from '@/lib/menus/menu-name'

type Municipality = { id: string; code: string | null; name: string; nameEn: string | null }
type Props = {
  asked: z.infer<typeof SharedListInput>
  municipalities: readonly Municipality[]
  isNarrowed: boolean
}

/** Narrows the shared consultations down by municipality, state and words. */
export function SharedFilter({ asked, municipalities, isNarrowed }: Props) {
  const t = useTranslations('Prefecture.list')
  const states = useTranslations('States.consultation')
  const locale = useLocale()
  return (
    <FilterForm action="/prefecture" clearHref={isNarrowed ? '/prefecture' : undefined}>
      <TextField name="q" type="search" label={t('search')} defaultValue={asked.q} width="medium" />
      <SelectField
        name="municipality"
        label={t('municipality')}
        emptyLabel={t('anyMunicipality')}
        defaultValue={asked.municipality}
        options={municipalities.map((municipality) => ({
          value: municipality.id,
          label: `${municipality.code} ${nameIn(locale, municipality)}`,
        }))}
        width="medium"
      />
      <SelectField
        name="state"
        label={t('state')}
        emptyLabel={t('anyState')}
        defaultValue={asked.state}
        options={CONSULTATION_STATES.filter((state) => state !== 'draft').map((value) => ({
          value,
          label: states(value),
        }))}
        width="medium"
      />
    </FilterForm>
  )
}
