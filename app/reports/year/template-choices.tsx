import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import type { Year } from '@/lib/years/read-year'

/** Asks for each reply template whether it goes on, ends with the year, or is copied to be changed for the next. */
export function TemplateChoices({ templates, state }: { templates: Year['templates']; state: FormState }) {
  const t = useTranslations('Year')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('templates')} lead={t('templatesLead')}>
      {templates.length === 0 ? <EmptyState title={t('noTemplates')} /> : null}
      {templates.map(({ id, name, until, endsWithYear, hasNext }) => (
        <RadioGroup
          key={id}
          name={`template-${id}`}
          legend={name}
          hint={
            hasNext ? t('templateHasNext') : until ? t('templateUntil', { date: formatDate(until, locale) }) : undefined
          }
          state={state}
          defaultValue="keep"
          inline
          options={[
            { value: 'keep', label: t(endsWithYear ? 'templateChoices.over' : 'templateChoices.keep') },
            ...(endsWithYear ? [] : [{ value: 'end', label: t('templateChoices.end') }]),
            ...(hasNext ? [] : [{ value: 'copy', label: t('templateChoices.copy') }]),
          ]}
        />
      ))}
      <p>
        <a href="/desk/templates">{t('keepTemplates')}</a>
      </p>
    </Section>
  )
}
