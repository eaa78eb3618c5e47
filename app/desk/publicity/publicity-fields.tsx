import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { dayOf, dayText } from '@/lib/japanese/day'
import { AUDIENCES, CHANNELS } from '@/lib/publicity/input'
import type { findPublicity } from '@/lib/publicity/keep'

type Props = { state: FormState; of?: NonNullable<Awaited<ReturnType<typeof findPublicity>>> }

/** To whom, by what, with what material, from when until when. */
export function PublicityFields({ state, of }: Props) {
  const t = useTranslations('Publicity')
  return (
    <>
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('hints.title')}
        state={state}
        required
        autoComplete="off"
        defaultValue={of?.title}
      />
      <CheckboxGroup
        name="audiences"
        legend={t('fields.audiences')}
        options={AUDIENCES.map((one) => ({ value: one, label: t(`audiences.${one}`) }))}
        state={state}
        required
        defaultValue={of?.audiences}
      />
      <CheckboxGroup
        name="channels"
        legend={t('fields.channels')}
        options={CHANNELS.map((one) => ({ value: one, label: t(`channels.${one}`) }))}
        state={state}
        required
        columns
        defaultValue={of?.channels}
      />
      <TextField
        name="material"
        label={t('fields.material')}
        hint={t('hints.material')}
        state={state}
        autoComplete="off"
        defaultValue={of?.material}
      />
      <NumberField
        name="copies"
        label={t('fields.copies')}
        hint={t('hints.copies')}
        unit={t('copies')}
        state={state}
        defaultValue={of?.copies?.toString()}
      />
      <DateField
        name="fromOn"
        label={t('fields.fromOn')}
        state={state}
        required
        defaultValue={of ? dayOf(of.fromOn) : undefined}
      />
      <DateField
        name="untilOn"
        label={t('fields.untilOn')}
        hint={t('hints.untilOn')}
        state={state}
        defaultValue={of ? dayText(of.untilOn) : undefined}
      />
      <Checkbox
        name="isFocus"
        label={t('fields.isFocus')}
        hint={t('hints.isFocus')}
        state={state}
        defaultChecked={of?.isFocus}
      />
      <TextArea name="note" label={t('fields.note')} state={state} rows={4} upTo={2000} defaultValue={of?.note} />
    </>
  )
}
