import { useTranslations } from 'next-intl'
import { TextField, type TextFieldProps } from './text-field'

type Props = Omit<TextFieldProps, 'type' | 'inputMode' | 'width'>

/** A day, typed as officials write it: in the Japanese era or in the common one. */
export function DateField({ hint, ...field }: Props) {
  const t = useTranslations('Components')
  return <TextField {...field} width="medium" autoComplete={field.autoComplete ?? 'off'} hint={hint ?? t('dateHint')} />
}
