import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { SampleBadge } from '@/components/notices/sample-badge'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedPerson } from '@/lib/people/list'
import { isNewcomer } from '@/lib/people/newcomer'

/** People with the posts they hold today. */
export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const t = useTranslations('Admin')
  const roles = useTranslations('States.role')
  const locale = useLocale()
  if (people.length === 0) return <EmptyState title={t('users.nobody')} />
  return (
    <DataTable
      caption={t('areas.users.title')}
      captionHidden
      stacks
      columns={[
        { label: t('fields.name'), room: 'medium' },
        { label: t('fields.signInName'), room: 'medium' },
        { label: t('users.posts'), room: 'wide' },
        t('users.account'),
      ]}
    >
      {people.map((person) => (
        <tr key={person.id}>
          <th scope="row">
            <a href={`/admin/users/${person.id}`}>
              {person.name}
              <span className="sr-only"> {isNewcomer(person) ? invitedTo(person, locale) : person.signInName}</span>
            </a>{' '}
            {person.isSample ? <SampleBadge /> : null}
          </th>
          <td>{isNewcomer(person) ? t('users.invited') : person.signInName}</td>
          <td>
            {person.memberships.length === 0
              ? t('users.noPost')
              : person.memberships.map(({ role, sectionLabel, organisation }) => (
                  <span key={`${role} ${organisation.name}`} className="block">
                    {[nameIn(locale, organisation), sectionLabel, roles(role)].filter(Boolean).join(' ')}
                  </span>
                ))}
          </td>
          <td>
            {person.disabledAt ? (
              <StatusBadge tone="warning">{t('users.closed')}</StatusBadge>
            ) : (
              <StatusBadge tone="success">{t('users.open')}</StatusBadge>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

/** Colleagues of one name who were invited have no sign-in name yet: where they belong tells them apart. */
function invitedTo({ memberships }: ListedPerson, locale: string): string {
  return memberships.map(({ organisation }) => nameIn(locale, organisation)).join(' ')
}
