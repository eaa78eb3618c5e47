import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { nameIn } from '@/lib/menus/menu-name'
import type { OpenedAtDesk } from './open-post'

/** The secretariat proposes to bring a need and a member together; those who answered or offer what fits stand first. */
export function ProposeForm({ opened }: { opened: OpenedAtDesk }) {
  const t = useTranslations('NetworkDesk.post')
  const locale = useLocale()
  const { post, partners, suggestions, at, forms } = opened
  const taken = new Set(
    post.introductions.filter(({ state }) => ['proposed', 'agreed'].includes(state)).map(({ partnerId }) => partnerId),
  )
  const near = new Set([
    ...post.answers.map(({ organisationId }) => organisationId),
    ...suggestions.map(({ organisationId }) => organisationId),
  ])
  const open = partners.filter(({ id }) => !taken.has(id))
  const options = [...open.filter(({ id }) => near.has(id)), ...open.filter(({ id }) => !near.has(id))]
  return (
    <Section title={t('propose')} lead={t('proposeLead')}>
      <Form action={`${at}/introduction`} state={forms.introduction}>
        <SelectField
          name="partner"
          label={t('fields.partner')}
          state={forms.introduction}
          required
          emptyLabel={t('choose')}
          options={options.map(({ id, ...named }) => ({ value: id, label: nameIn(locale, named) }))}
        />
        <TextArea
          name="words"
          label={t('fields.words')}
          hint={t('wordsHint')}
          state={forms.introduction}
          rows={4}
          upTo={2000}
        />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}
