import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'

export type WrittenDays = { nominationsDue: string; selectionOn: string; awardOn: string }

type Props = { state: FormState; days: WrittenDays; withNominations: boolean }

/** The days of an award in their order; that of the nominations stands once they are closed. */
export function DayFields({ state, days, withNominations }: Props) {
  const t = useTranslations('Awards')
  return (
    <>
      {withNominations ? (
        <DateField
          name="nominationsDue"
          label={t('fields.nominationsDue')}
          state={state}
          defaultValue={days.nominationsDue}
          required
        />
      ) : (
        <Hidden name="nominationsDue" value={days.nominationsDue} />
      )}
      <DateField
        name="selectionOn"
        label={t('fields.selectionOn')}
        state={state}
        defaultValue={days.selectionOn}
        required
      />
      <DateField
        name="awardOn"
        label={t('fields.awardOn')}
        hint={t('hints.awardOn')}
        state={state}
        defaultValue={days.awardOn}
        required={false}
      />
    </>
  )
}
