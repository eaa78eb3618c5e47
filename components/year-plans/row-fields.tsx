import { useTranslations } from 'next-intl'
import type { ReadRow } from '@/lib/yearPlans/read'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { TextField } from '../forms/text-field'

/** A row: its heading, its name, whether everybody may see it; one that is there also has its place. */
export function RowFields({ state, row }: { state: FormState; row?: ReadRow }) {
  const t = useTranslations('YearPlans')
  return (
    <>
      <TextField
        {...{ name: 'groupName', label: t('fields.groupName'), hint: t('groupHint'), state }}
        defaultValue={row?.groupName}
      />
      <TextField name="name" label={t('fields.rowName')} state={state} required defaultValue={row?.name} />
      {row ? (
        <NumberField name="place" label={t('fields.place')} state={state} defaultValue={String(row.place)} />
      ) : null}
      <Checkbox
        {...{ name: 'isPublic', label: t('fields.isPublic'), hint: t('publicHint'), state }}
        defaultChecked={row ? row.isPublic : true}
      />
    </>
  )
}
