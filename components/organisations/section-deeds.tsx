import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'

export type SectionForms = { rename: FormState; merge: FormState; split: FormState }
type Named = { id: string; name: string }
type Props = {
  place: string
  forms: SectionForms
  section: Named & { version: number }
  others: readonly Named[]
  people: readonly Named[]
}

/** What can become of a section: another name, part of another, or two. Who is concerned is said first. */
export function SectionDeeds({ place, forms, section, others, people }: Props) {
  const t = useTranslations('Sections')
  const names = people.map(({ name }) => name).join(t('comma')) || t('nobody')
  const from = (state: FormState, id: string) => (
    <DateField id={id} name="from" label={t('fields.from')} hint={t('hints.from')} state={state} required />
  )
  return (
    <>
      <Section title={t('rename.title')} lead={t('rename.lead', { names })}>
        <Form action={`${place}/renaming`} state={forms.rename} label={t('rename.title')}>
          <Hidden name="version" value={section.version} />
          <TextField id="name-rename" name="name" label={t('fields.newName')} state={forms.rename} required />
          {from(forms.rename, 'from-rename')}
          <SubmitButton variant="secondary">{t('rename.send')}</SubmitButton>
        </Form>
      </Section>
      {others.length > 0 ? (
        <Section title={t('merge.title')} lead={t('merge.lead', { names })}>
          <Form action={`${place}/merger`} state={forms.merge} label={t('merge.title')}>
            <Hidden name="version" value={section.version} />
            <SelectField
              id="into-merge"
              name="into"
              label={t('fields.into')}
              state={forms.merge}
              required
              emptyLabel={t('pleaseChoose')}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            {from(forms.merge, 'from-merge')}
            <SubmitButton variant="secondary">{t('merge.send')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      <Section title={t('split.title')} lead={t('split.lead')}>
        <Form action={`${place}/split`} state={forms.split} label={t('split.title')}>
          <TextField id="name-split" name="name" label={t('fields.newName')} state={forms.split} required />
          <TextField
            id="mailbox-split"
            name="mailbox"
            label={t('fields.mailbox')}
            state={forms.split}
            required={false}
            type="email"
          />
          <TextField
            id="phone-split"
            name="phone"
            label={t('fields.phone')}
            state={forms.split}
            required={false}
            type="tel"
            width="medium"
          />
          {from(forms.split, 'from-split')}
          {people.length > 0 ? (
            <CheckboxGroup
              id="people-split"
              name="people"
              legend={t('fields.people')}
              state={forms.split}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <SubmitButton variant="secondary">{t('split.send')}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}
