import { useTranslations } from 'next-intl'
import type { Applicant } from '@/lib/events/list-applicants'
import { Section } from '../layout/section'

/** Who waits for a seat, in the order in which they advance. */
export function WaitingList({ applicants }: { applicants: readonly Applicant[] }) {
  const t = useTranslations('EventsDesk')
  return (
    <Section title={t('waiting')} lead={t('waitingLead')}>
      <ol className="list-decimal space-y-1 ps-6">
        {applicants.map(({ id, name, organisationName }) => (
          <li key={id}>
            {t('nameOf', { name: name || t('erased'), organisation: organisationName || t('noOrganisation') })}
          </li>
        ))}
      </ol>
    </Section>
  )
}
