import { useTranslations } from 'next-intl'
import type { ReadYearPlan } from '@/lib/yearPlans/read'
import { PlainText } from '../consultations/plain-text'
import { EmptyState } from '../layout/empty-state'
import { MonthList } from './month-list'
import { PlanTable } from './plan-table'

type Props = { plan: ReadYearPlan; view: 'table' | 'months'; at: string; isEdited?: boolean }

/** A plan as a table or month by month, with its footnotes. */
export function PlanView({ plan, view, at, isEdited }: Props) {
  const t = useTranslations('YearPlans')
  if (plan.rows.length === 0) return <EmptyState title={t('noRows')} />
  return (
    <>
      <nav aria-label={t('views')} className="flex flex-wrap gap-x-6 print:hidden">
        {(['table', 'months'] as const).map((one) => (
          <a
            key={one}
            href={one === 'table' ? at : `${at}?view=months`}
            aria-current={one === view ? 'page' : undefined}
            className="aria-[current=page]:font-700 aria-[current=page]:text-solid-gray-900 aria-[current=page]:no-underline"
          >
            {t(`viewNames.${one}`)}
          </a>
        ))}
      </nav>
      {view === 'table' ? <PlanTable plan={plan} isEdited={isEdited} /> : <MonthList plan={plan} isEdited={isEdited} />}
      {plan.note ? <PlainText>{plan.note}</PlainText> : null}
    </>
  )
}
