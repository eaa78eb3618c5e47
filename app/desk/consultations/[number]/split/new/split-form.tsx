import { useLocale, useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { Matter } from '@/lib/consultations/read-matter'
import { paragraphsOf } from '@/lib/consultations/split'
import type { OpenForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { deskPage } from '../../address'

/** Which paragraphs, open questions and themes go to the new consultation. */
export function SplitForm({ matter, form }: { matter: Matter; form: OpenForm }) {
  const t = useTranslations('Together')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { number, body, openQuestions, themes } = matter
  return (
    <Form action={deskPage(number, '/splitting')} state={form}>
      <TextField name="title" label={t('fields.title')} state={form} width="full" required />
      <CheckboxGroup
        name="parts"
        legend={t('fields.parts')}
        options={paragraphsOf(body).map((label, index) => ({ value: String(index), label }))}
        state={form}
        required
      />
      {openQuestions.length > 0 ? (
        <CheckboxGroup
          name="questionIds"
          legend={t('fields.questionIds')}
          options={openQuestions.map(({ id, body: label }) => ({ value: id, label }))}
          state={form}
        />
      ) : (
        <p>{t('split.noQuestions')}</p>
      )}
      {themes.length > 0 ? (
        <CheckboxGroup
          name="themeKeys"
          legend={t('fields.themeKeys')}
          options={themes.map(({ key, theme }) => ({ value: key, label: nameIn(locale, theme) }))}
          state={form}
        />
      ) : (
        <p>{t('split.noThemes')}</p>
      )}
      <ButtonRow>
        <SubmitButton>{t('split.save')}</SubmitButton>
        <a href={deskPage(number)}>{t('split.back')}</a>
      </ButtonRow>
    </Form>
  )
}
