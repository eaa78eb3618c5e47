import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { ListedPlanItem } from '@/lib/planItems/list'
import { PlanItemTable } from './plan-item-table'

type Props = { items: readonly ListedPlanItem[]; today: string; itemAt?: string; addAt?: string }

/** What of this consultation's results goes into a plan or the next fiscal year, and the way to add to it. */
export function PlanItemsOfConsultation({ items, today, itemAt, addAt }: Props) {
  const t = useTranslations('PlanItems')
  if (items.length === 0 && !addAt) return null
  return (
    <Section title={t('title')} id="plan-items" actions={addAt ? <a href={addAt}>{t('add')}</a> : undefined}>
      {items.length === 0 ? <p>{t('none')}</p> : <PlanItemTable {...{ items, today, itemAt }} />}
    </Section>
  )
}
