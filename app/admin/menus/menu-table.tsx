import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { AdminMenu } from '@/lib/menus/list-for-admin'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { caption: string; menus: readonly AdminMenu[]; mayChange: boolean }

/** Menus with their versions, how long they hold and when their effect is asked for. */
export function MenuTable({ caption, menus, mayChange }: Props) {
  const t = useTranslations('Admin')
  const pillars = useTranslations('States.pillar')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: t('menus.name'), room: 'wide' },
        { label: t('menus.pillar'), room: 'medium' },
        { label: t('menus.version'), numeric: true },
        { label: t('menus.validity'), room: 'medium' },
        { label: t('fields.months'), room: 'medium' },
        t('menus.choosable'),
      ]}
    >
      {menus.map((menu) => (
        <tr key={menu.id}>
          <th scope="row">
            {mayChange ? <a href={`/admin/menus/${menu.id}`}>{nameIn(locale, menu)}</a> : nameIn(locale, menu)}
          </th>
          <td>{pillars(menu.pillar)}</td>
          <td className="numeric">{menu.menuVersion}</td>
          <td>
            {t('since', { date: formatDate(menu.from, locale) })}
            {menu.until ? <span className="block">{t('until', { date: formatDate(menu.until, locale) })}</span> : null}
          </td>
          <td>
            {menu.followUpMonths.length > 0
              ? t('menus.afterMonths', { months: menu.followUpMonths.join(t('comma')) })
              : t('menus.never')}
          </td>
          <td>{t(menu.choosableAtIntake ? 'menus.chosenByTown' : 'menus.chosenByDesk')}</td>
        </tr>
      ))}
    </DataTable>
  )
}
