import { useLocale, useTranslations } from 'next-intl'
import { effectsOf } from '@/lib/menuProposals/moved'
import type { ProposalRead } from '@/lib/menuProposals/read'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { proposal: ProposalRead; isManager: boolean; today: string }

/** The menus a proposal has led to, each on the way to its opening; once it runs, the reports tell whether it moved the numbers. */
export function MenusCaused({ proposal, isManager, today }: Props) {
  const t = useTranslations('MenuProposals.menus')
  const c = useTranslations('ReportCosts')
  const locale = useLocale()
  return (
    <ul className="space-y-2">
      {proposal.menus.map((menu) => (
        <li key={menu.id} className="flex flex-wrap items-baseline gap-x-4">
          {isManager ? (
            <a href={`/admin/menus/lifecycle/${menu.id}`}>{nameIn(locale, menu)}</a>
          ) : (
            <span>{nameIn(locale, menu)}</span>
          )}
          <span>{t(`states.${menu.state}`)}</span>
          {['trial', 'open', 'closed'].includes(menu.state) ? (
            <>
              <a href={effectsOf(menu, proposal, today)}>{t('report')}</a>
              <a href={`/reports/costs?menu=${encodeURIComponent(menu.key)}&split=versions#versions`}>
                {c('ofMenu')}
                <span className="sr-only">{` ${nameIn(locale, menu)}`}</span>
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
