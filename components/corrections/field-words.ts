import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'

/** A field's name, and its text as it is read: a stage by its name, a day as officials write it. */
export function useFieldWords() {
  const t = useTranslations('Consultation.fields')
  const c = useTranslations('Corrections')
  const s = useTranslations('States.stage')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return {
    nameOf: (field: string) => t(field),
    textOf: (field: string, text: string) => {
      if (text === '') return c('empty')
      if (field === 'stage') return s(text)
      return field === 'desiredBy' ? formatDate(text, locale) : text
    },
  }
}
