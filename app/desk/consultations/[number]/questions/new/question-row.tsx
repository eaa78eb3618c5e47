import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { typedText } from '@/components/forms/typed'
import { ADDRESSEES } from '@/lib/questions/input'

type Props = { row: number; form: FormState; dueOn: string; sharedWithPrefecture: boolean }

/** One of several questions. The first stands open; the others open when they are needed or hold something. */
export function QuestionRow({ row, form, dueOn, sharedWithPrefecture }: Props) {
  const t = useTranslations('Questions')
  const addressees = useTranslations('States.addressee')
  const isFilled = ['body', 'reason', 'addresseeName'].some((name) => typedText(form, `${name}${row}`) !== '')
  const asksMunicipality = typedText(form, `addressee${row}`, 'municipality') === 'municipality'
  return (
    <details open={row === 1 || isFilled} className="rounded-8 border border-solid-gray-420 px-5 py-3">
      <summary className="py-1 text-std-18B-160">{t('ask.row', { row })}</summary>
      <div className="mt-4 space-y-6 pb-3">
        <SelectField
          name={`addressee${row}`}
          label={t(`fields.addressee${row}`)}
          options={ADDRESSEES.map((value) => ({ value, label: addressees(value) }))}
          hint={
            <>
              {t('hints.addressee')}
              {sharedWithPrefecture ? null : <span className="block">{t('hints.prefectureOutside')}</span>}
            </>
          }
          state={form}
          defaultValue="municipality"
          width="medium"
        />
        <TextField
          name={`addresseeName${row}`}
          label={t(`fields.addresseeName${row}`)}
          hint={t('hints.addresseeName')}
          state={form}
          required={false}
          autoComplete="off"
        />
        <TextArea name={`body${row}`} label={t(`fields.body${row}`)} state={form} required rows={4} upTo={5000} />
        <TextArea
          name={`reason${row}`}
          label={t(`fields.reason${row}`)}
          hint={t('hints.reason')}
          required={asksMunicipality}
          state={form}
          rows={2}
        />
        <DateField name={`dueOn${row}`} label={t(`fields.dueOn${row}`)} state={form} defaultValue={dueOn} />
      </div>
    </details>
  )
}
