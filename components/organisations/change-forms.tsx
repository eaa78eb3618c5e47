import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import type { Counts } from '@/lib/organisations/read-changes'

type Props = { place: string; name: string; counts: Counts; forms: { merger: FormState; renaming: FormState } }

/** A municipality becomes part of another, or gets another name. What would go with it stands before the button. */
export function ChangeForms({ place, name, counts, forms }: Props) {
  const t = useTranslations('Changes')
  const field = (of: 'merger' | 'renaming', part: 'code' | 'name' | 'kana') => ({
    id: `${part}-${of}`,
    name: part,
    label: t(`fields.${part}`),
    state: forms[of],
    width: 'medium' as const,
    autoComplete: 'off',
  })
  return (
    <>
      <Section title={t('merger.title')} lead={t('merger.lead', { name })}>
        <p>{t('merger.goes', counts)}</p>
        <Form action={`${place}/merger`} state={forms.merger} label={t('merger.title')}>
          <TextField {...field('merger', 'code')} required hint={t('hints.code')} />
          <TextField {...field('merger', 'name')} required={false} hint={t('hints.newName')} />
          <TextField {...field('merger', 'kana')} required={false} />
          <DateField id="from-merger" name="from" label={t('fields.from')} state={forms.merger} required />
          <SubmitButton variant="danger">{t('merger.send')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('renaming.title')} lead={t('renaming.lead', { name })}>
        <Form action={`${place}/renaming`} state={forms.renaming} label={t('renaming.title')}>
          <TextField {...field('renaming', 'name')} required />
          <TextField {...field('renaming', 'kana')} required={false} />
          <TextField {...field('renaming', 'code')} required hint={t('hints.sameCode')} />
          <DateField id="from-renaming" name="from" label={t('fields.from')} state={forms.renaming} required />
          <SubmitButton variant="secondary">{t('renaming.send')}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}
