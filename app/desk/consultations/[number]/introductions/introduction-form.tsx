import { useLocale, useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { nameIn } from '@/lib/menus/menu-name'
import { deskPage } from '../address'

type Offered = {
  id: string
  title: string
  titleEn: string
  municipality: string
  municipalityEn: string | null
  themes: { name: string; nameEn: string }[]
}
type Reference = { id: string; title: string; part: string; edition: string; editionYear: number }
type Props = { number: string; form: FormState; offered: readonly Offered[]; references: readonly Reference[] }

/** Which practices, videos and documents are introduced, with a word to them; sent as one message. */
export function IntroductionForm({ number, form, offered, references }: Props) {
  const t = useTranslations('PracticeSpread')
  const locale = useLocale()
  const options = offered.map(({ id, title, titleEn, municipality, municipalityEn, themes }) => ({
    value: id,
    label: t('introduce.option', {
      title: nameIn(locale, { name: title, nameEn: titleEn }),
      municipality: nameIn(locale, { name: municipality, nameEn: municipalityEn }),
    }),
    hint: themes.map((theme) => nameIn(locale, theme)).join(t('separator')),
  }))
  return (
    <Form action={deskPage(number, '/introductions/sending')} state={form} label={t('introduce.title')}>
      {options.length > 0 ? (
        <CheckboxGroup name="practiceIds" legend={t('fields.practiceIds')} options={options} state={form} />
      ) : null}
      {references.length > 0 ? (
        <CheckboxGroup
          name="partIds"
          legend={t('fields.partIds')}
          options={references.map(({ id, title, part, edition, editionYear }) => ({
            value: id,
            label: part,
            hint: [title, edition, String(editionYear)].filter(Boolean).join(' '),
          }))}
          state={form}
        />
      ) : null}
      <TextArea name="words" label={t('fields.words')} hint={t('hints.words')} state={form} rows={4} upTo={3000} />
      <SubmitButton>{t('introduce.button')}</SubmitButton>
    </Form>
  )
}
