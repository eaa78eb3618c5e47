import { useLocale, useTranslations } from 'next-intl'
import { SectionFields } from '@/app/admin/organisations/section-fields'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { SectionDeeds } from '@/components/organisations/section-deeds'
import { formatDate } from '@/lib/japanese/dates'
import type { OpenSection } from './open-section'

/** How a section is reached, to be corrected; and, while it goes on, what may become of it. */
export function SectionForms({ place, of: { section, forms, others, people } }: { place: string; of: OpenSection }) {
  const t = useTranslations('Sections')
  const a = useTranslations('Admin.organisations')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      {section.until ? <p>{t('ended', { date: formatDate(section.until, locale) })}</p> : null}
      <Section title={t('details.title')} lead={t('details.lead')}>
        <CurrentTexts theirs={forms.details.theirs} labels="Admin.sectionFields" />
        <Form action={`${place}/details`} state={forms.details} label={t('details.title')}>
          <SeenVersion state={forms.details} current={section.version} />
          <SectionFields state={forms.details} section={section} today={section.from} />
          <SubmitButton>{a('saveSection')}</SubmitButton>
        </Form>
      </Section>
      {section.until ? null : (
        <SectionDeeds place={place} forms={forms} section={section} others={others} people={people} />
      )}
    </>
  )
}
