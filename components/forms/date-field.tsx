import { useLocale, useTranslations } from 'next-intl'
import { formatDay, isIsoDate } from '@/lib/japanese/dates'
import { TextField, type TextFieldProps } from './text-field'

type Props = Omit<TextFieldProps, 'type' | 'inputMode' | 'width'>

/** A day, typed as officials write it: in the Japanese era or in the common one. What is on record stands in the era too. */
export function DateField({ hint, defaultValue, ...field }: Props) {
  const t = useTranslations('Components')
  const inEra = useLocale() === 'ja' && defaultValue !== undefined && isIsoDate(defaultValue)
  return (
    <TextField
      {...field}
      defaultValue={inEra ? formatDay(defaultValue, 'ja') : defaultValue}
      width="medium"
      autoComplete={field.autoComplete ?? 'off'}
      hint={hint ?? t('dateHint')}
    />
  )
}
