import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import type { People } from '@/lib/profiles/read-people'

/** Who answers for the municipality at the desk, and whom one calls there. */
export function PeopleSection({ code, people }: { code: string; people: People }) {
  const t = useTranslations('Profile.municipality')
  const a = useTranslations('Assignments')
  const { officers, deputies, staff } = people
  return (
    <Section title={t('people')} actions={<a href={`/assignments/${code}`}>{a('history')}</a>}>
      <DescriptionList
        rows={[
          { term: t('officer'), value: officers.join(t('nameSeparator')) || t('noOfficer') },
          { term: t('deputies'), value: deputies.join(t('nameSeparator')) || t('nobody') },
          {
            term: t('staff'),
            value:
              staff.length === 0
                ? t('noStaff')
                : staff.map(({ id, sectionLabel, user }) => (
                    <span key={id} className="block">
                      {[sectionLabel, user.name, user.phone, user.mailbox].filter(Boolean).join(t('partSeparator'))}
                    </span>
                  )),
          },
        ]}
      />
    </Section>
  )
}
