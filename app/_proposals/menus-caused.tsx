import { useLocale, useTranslations } from 'next-intl'
import type { ProposalRead } from '@/lib/menuProposals/read'
import { nameIn } from '@/lib/menus/menu-name'

/** The menus a proposal has led to, each on the way to its opening; once it runs, the reports tell whether it moved the numbers. */
export function MenusCaused({ menus, isManager }: Pick<ProposalRead, 'menus'> & { isManager: boolean }) {
  const t = useTranslations('MenuProposals.menus')
  const locale = useLocale()
  return (
    <ul className="space-y-2">
      {menus.map((menu) => (
        <li key={menu.id} className="flex flex-wrap items-baseline gap-x-4">
          {isManager ? (
            <a href={`/admin/menus/lifecycle/${menu.id}`}>{nameIn(locale, menu)}</a>
          ) : (
            <span>{nameIn(locale, menu)}</span>
          )}
          <span>{t(`states.${menu.state}`)}</span>
          {['trial', 'open', 'closed'].includes(menu.state) ? (
            <a href={`/reports/effects?menu=${encodeURIComponent(menu.key)}`}>{t('report')}</a>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
