import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { Person } from '@/lib/people/find-person'

/** The posts somebody holds or held in the bureau's area; a post still running can be given its last day. */
export function Posts({ person, today }: { person: Person; today: string }) {
  const t = useTranslations('Admin')
  const roles = useTranslations('States.role')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('users.posts')}
      captionHidden
      columns={[
        { label: t('fields.organisation'), room: 'medium' },
        t('fields.role'),
        t('fields.sectionLabel'),
        { label: t('users.period'), room: 'wide' },
        t('users.deed'),
      ]}
    >
      {person.memberships.map((post) => {
        const until = post.validUntil ? dayOf(post.validUntil) : null
        return (
          <tr key={post.id}>
            <th scope="row">{nameIn(locale, post.organisation)}</th>
            <td>
              {roles(post.role)}
              {post.isAccountManager ? <span className="block">{t('fields.accountManager')}</span> : null}
            </td>
            <td>{post.sectionLabel}</td>
            <td>
              {t('since', { date: formatDate(dayOf(post.validFrom), locale) })}
              {until ? <span className="block">{t('until', { date: formatDate(until, locale) })}</span> : null}
            </td>
            <td>
              {until && until < today ? (
                t('users.postOver')
              ) : (
                <a href={`/admin/users/${person.id}/posts/${post.id}`}>
                  {t('users.endPostAt', { place: nameIn(locale, post.organisation) })}
                </a>
              )}
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
