import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { nameIn } from '@/lib/menus/menu-name'

type Support = { id: string; menu: { name: string; nameEn: string } }
type Props = {
  action: string
  form: FormState
  sections: readonly { id: string; name: string }[]
  supports: readonly Support[]
}

/** Hands the consultation, or one of its supports, to another section of the bureau. */
export function TransferForm({ action, form, sections, supports }: Props) {
  const t = useTranslations('Transfers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (sections.length < 2) return <p>{t('noSections')}</p>
  return (
    <Section title={t('send')}>
      <Form action={action} state={form} label={t('send')}>
        <SelectField
          name="toSectionId"
          label={t('fields.toSectionId')}
          state={form}
          required
          emptyLabel={t('pleaseChoose')}
          options={sections.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {supports.length > 0 ? (
          <SelectField
            name="supportId"
            label={t('fields.supportId')}
            state={form}
            emptyLabel={t('whole')}
            options={supports.map(({ id, menu }) => ({
              value: id,
              label: t('support', { name: nameIn(locale, menu) }),
            }))}
          />
        ) : null}
        <TextArea name="remark" label={t('fields.remark')} state={form} required rows={3} />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}
