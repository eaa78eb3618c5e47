import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { useFieldWords } from '@/components/corrections/field-words'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { typedText } from '@/components/forms/typed'
import type { Matter } from '@/lib/consultations/read-matter'
import { type Field, MARKS, textOf as textIn } from '@/lib/corrections/fields'

type Props = { field: Field; matter: Matter; form: FormState }

/** One field with its text, and the place to mark it. One that is marked already says so. */
export function MarkRow({ field, matter, form }: Props) {
  const t = useTranslations('Corrections')
  const { nameOf, textOf } = useFieldWords()
  const isOpen = matter.openQuestions.some((question) => question.field === field)
  const isFilled = typedText(form, `mark-${field}`) !== '' || typedText(form, `remark-${field}`) !== ''
  return (
    <section className="space-y-3 border-t border-solid-gray-420 pt-4">
      <h2 className="text-std-18B-160">{nameOf(field)}</h2>
      <PlainText>{textOf(field, textIn(matter, field))}</PlainText>
      {isOpen && !isFilled ? (
        <p>{t('mark.already')}</p>
      ) : (
        <details open={isFilled}>
          <summary className="py-1">{t('mark.this', { field: nameOf(field) })}</summary>
          <div className="mt-3 space-y-5">
            <SelectField
              name={`mark-${field}`}
              label={t(`labels.mark-${field}`)}
              options={MARKS.map((value) => ({ value, label: t(`marks.${value}`) }))}
              emptyLabel={t('mark.none')}
              state={form}
              width="medium"
            />
            <TextArea
              name={`remark-${field}`}
              label={t(`labels.remark-${field}`)}
              hint={t('mark.hint')}
              state={form}
              rows={3}
              upTo={5000}
            />
          </div>
        </details>
      )}
    </section>
  )
}
