import { useTranslations } from 'next-intl'
import { DECLINE_KINDS } from '@/lib/requests/decline-kinds'
import type { FormState, Option } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextField } from '../forms/text-field'
import { declineWord } from './decline-word'

type Props = { form: FormState; offices: readonly Option[]; asked: string }

/** Why a party declines, and who might be asked instead: an office of the directory, or one typed. */
export function DeclineFields({ form, offices, asked }: Props) {
  const t = useTranslations('Answers')
  const f = useTranslations('Requests.fields')
  const s = useTranslations('States.declineKind')
  const kinds = DECLINE_KINDS.map((kind) => ({ value: kind, label: s(declineWord(kind, asked)) }))
  return (
    <div className="flow">
      <RadioGroup name="declineKind" legend={f('declineKind')} options={kinds} state={form} />
      {offices.length > 0 ? (
        <SelectField
          name="suggestedOffice"
          label={f('suggestedOffice')}
          hint={t('suggestedHint')}
          options={[...offices]}
          emptyLabel={t('noOffice')}
          state={form}
        />
      ) : null}
      <TextField
        name="suggestedName"
        label={f('suggestedName')}
        hint={t('suggestedNameHint')}
        state={form}
        width="full"
      />
    </div>
  )
}
