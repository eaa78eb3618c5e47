import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedMember } from '@/lib/network/directory'
import { DataTable } from '../tables/data-table'
import { MemberBadge } from './states'

type Props = { members: readonly ListedMember[]; caption: string; base: string | null; withState?: boolean }

/** Members by name, with what they are and can do. */
export function MemberList({ members, caption, base, withState = false }: Props) {
  const t = useTranslations('Network.directory')
  const kinds = useTranslations('Network.memberKinds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('name'), room: 'medium' as const },
    t('kind'),
    t('prefecture'),
    { label: t('strengths'), room: 'wide' as const },
    ...(withState ? [t('state'), t('validUntil')] : []),
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {members.map((member) => {
        const { id, kind, prefecture, prefectureEn, strengths, themes, state, validUntil } = member
        return (
          <tr key={id}>
            <th scope="row">
              {base ? <a href={`${base}/${id}`}>{nameIn(locale, member)}</a> : nameIn(locale, member)}
            </th>
            <td data-label={t('kind')}>{kinds(kind)}</td>
            <td data-label={t('prefecture')}>
              {prefecture ? nameIn(locale, { name: prefecture, nameEn: prefectureEn }) : t('noPlace')}
            </td>
            <td data-label={t('strengths')}>
              {strengths ? <span className="line-clamp-3 whitespace-pre-wrap">{strengths}</span> : t('notWritten')}
              {themes.length > 0 ? (
                <span className="block text-solid-gray-700">
                  {themes.map((theme) => nameIn(locale, theme)).join(t('separator'))}
                </span>
              ) : null}
            </td>
            {withState ? (
              <>
                <td data-label={t('state')}>
                  <MemberBadge state={state} />
                </td>
                <td className="nowrap" data-label={t('validUntil')}>
                  {formatDate(dayOf(validUntil), locale)}
                </td>
              </>
            ) : null}
          </tr>
        )
      })}
    </DataTable>
  )
}
