import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { nameIn } from '@/lib/menus/menu-name'

/** A municipality as one chooses it from a list. */
export type Place = { code: string | null; name: string; nameEn: string | null }

/** Which municipality: chosen from a prefecture's own, else by its 団体コード. */
export function MunicipalityField({ state, municipalities }: { state: FormState; municipalities?: readonly Place[] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  if (municipalities)
    return (
      <SelectField
        name="municipality"
        label={t('fields.municipality')}
        state={state}
        required
        width="medium"
        emptyLabel=""
        options={municipalities.map((one) => ({ value: one.code ?? '', label: nameIn(locale, one) }))}
      />
    )
  return (
    <TextField
      name="municipality"
      label={t('fields.municipalityCode')}
      hint={t('hints.municipality')}
      state={state}
      required
      width="short"
      inputMode="numeric"
    />
  )
}
