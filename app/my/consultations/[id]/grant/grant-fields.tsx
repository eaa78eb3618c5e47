import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { Draft } from '@/lib/consultations/read-draft'
import type { Grant } from '@/lib/inquiries/list-grants'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { draft: Draft; form: FormState; grants: readonly Grant[]; years: readonly number[] }

/** Which grant, of which year, and which article of its guideline. */
export function GrantFields({ draft, form, grants, years }: Props) {
  const t = useTranslations('Consultation')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      <SelectField
        name="grantKey"
        label={t('fields.grantKey')}
        state={form}
        required
        emptyLabel=""
        defaultValue={draft.grantKey ?? ''}
        options={grants.map((grant) => ({ value: grant.key, label: nameIn(locale, grant) }))}
        width="full"
      />
      <SelectField
        name="grantYear"
        label={t('fields.grantYear')}
        state={form}
        required
        emptyLabel=""
        defaultValue={String(draft.grantYear ?? '')}
        options={years.map((year) => ({ value: String(year), label: fiscalYearLabel(year, locale) }))}
        width="medium"
      />
      <TextField
        name="guideline"
        label={t('fields.guideline')}
        hint={t('hints.guideline')}
        state={form}
        required={false}
        defaultValue={draft.guideline}
        width="full"
      />
    </>
  )
}
