import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import type { FormState } from '@/components/forms/form-state'
import { typedText } from '@/components/forms/typed'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'

type Props = { form: FormState; texts: readonly { name: string; label: string }[] }

/** What somebody had typed into a form that is not offered any more: nothing was sent, and the text can be copied. */
export function KeptText({ form, texts }: Props) {
  const t = useTranslations('Desk.kept')
  const rows = texts.flatMap(({ name, label }) => {
    const text = typedText(form, name)
    return text.trim() === '' ? [] : [{ term: label, value: <PlainText>{text}</PlainText> }]
  })
  if (rows.length === 0) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <DescriptionList rows={rows} stacked />
    </Section>
  )
}

/** Whether a form still holds what somebody typed. */
export function holdsText({ typed }: FormState): boolean {
  return Object.keys(typed).length > 0
}
