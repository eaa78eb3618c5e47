import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedPlan } from '@/lib/yearPlans/read'
import { EmptyState } from '../layout/empty-state'
import { StatusBadge } from '../notices/status-badge'

/** Plans by their year, one under another; for everybody with the bureau's name. */
export function PlanLinks({
  plans,
  at,
  isPublic = false,
}: {
  plans: readonly ListedPlan[]
  at: string
  isPublic?: boolean
}) {
  const t = useTranslations('YearPlans')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (plans.length === 0) return <EmptyState title={t('none')} />
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {plans.map((plan) => (
        <li key={plan.id} className="py-3">
          <a href={`${at}/${plan.id}`}>
            {t('nameOf', { year: fiscalYearLabel(plan.fiscalYear, locale), name: plan.name })}
          </a>{' '}
          {isPublic ? nameIn(locale, plan.bureau) : null}
          {isPublic ? null : (
            <span className="ms-2">
              <StatusBadge tone={plan.state === 'current' ? 'progress' : 'neutral'}>
                {t(`states.${plan.state}`)}
              </StatusBadge>{' '}
              {plan.isPublic ? t('isPublic') : t('isInternal')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
