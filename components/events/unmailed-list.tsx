import { useTranslations } from 'next-intl'
import type { Unmailed } from '@/lib/events/list-applicants'
import { Section } from '../layout/section'

/** Who applied and is reached by no mail: the desk tells them by telephone of what changes. */
export function UnmailedList({ people }: { people: readonly Unmailed[] }) {
  const t = useTranslations('EventsDesk')
  return (
    <div className="print:hidden">
      <Section title={t('unmailed')} lead={t('unmailedLead')}>
        <ul className="list-disc space-y-1 ps-6">
          {people.map(({ id, name, organisationName, telephone, state }) => (
            <li key={id}>
              {t('unmailedOf', {
                ...{ name, state, telephone: telephone || 'none' },
                organisation: organisationName || t('noOrganisation'),
              })}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
