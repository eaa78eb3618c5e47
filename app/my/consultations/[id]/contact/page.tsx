import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AttachedFiles } from '@/components/consultations/attached-files'
import { Section } from '@/components/layout/section'
import { listSectionNames } from '@/lib/organisations/section-names'
import { ContactFields } from '../contact-fields'
import { maySayShared } from '../may-say-shared'
import { openStep } from '../open-step'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'

type Props = PageProps<'/my/consultations/[id]/contact'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('contact', searchParams)
}

export default async function ContactPage({ params, searchParams }: Props) {
  const { draft, form, more } = await openStep({ params, searchParams }, 'contact', (tx, saved) =>
    listSectionNames(tx, saved.askingOrganisation.id),
  )
  const [t, canSay] = await Promise.all([getTranslations('Consultation.attached'), maySayShared()])
  return (
    <StepPage draft={draft} step="contact" form={form}>
      <ContactFields draft={draft} state={form} maySayShared={canSay} sections={more} />
      <Section title={t('title')} lead={t('afterwards')}>
        <AttachedFiles files={draft.attachments} />
      </Section>
    </StepPage>
  )
}
