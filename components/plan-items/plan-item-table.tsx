import { useLocale, useTranslations } from 'next-intl'
import { UnbrokenDates } from '@/components/layout/unbroken-dates'
import { DataTable } from '@/components/tables/data-table'
import { formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { planState } from '@/lib/planItems/input'
import type { ListedPlanItem } from '@/lib/planItems/list'

type Props = {
  items: readonly ListedPlanItem[]
  today: string
  /** Where an item is kept, and its consultation read; without, nothing leads there. */
  itemAt?: string
  consultationAt?: string
}

/** What is taken into plans, one line each: what and why, which plan, who, by when, and what became of it. */
export function PlanItemTable({ items, today, itemAt, consultationAt }: Props) {
  const t = useTranslations('PlanItems')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      stacks
      columns={[
        { label: t('fields.what'), room: 'wide' },
        { label: t('fields.result'), room: 'wide' },
        ...[t('fields.planName'), t('fields.ownerName'), t('fields.dueOn'), t('fields.state')],
      ]}
    >
      {items.map(({ id, what, result, planName, ownerName, dueOn, state, decidedOn, decidedWords, ...item }) => (
        <tr key={id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            {itemAt ? <a href={`${itemAt}/${id}`}>{what}</a> : what}
            {item.byDesk ? (
              <span className="block font-400 text-solid-gray-700">{t('onBehalf', { name: item.writtenByName })}</span>
            ) : null}
          </th>
          <td data-label={t('fields.result')} className="whitespace-pre-line [overflow-wrap:anywhere]">
            {result}
            {consultationAt ? (
              <a href={`${consultationAt}/${item.consultation.number}`} className="block">
                {item.consultation.number}
              </a>
            ) : null}
          </td>
          <td data-label={t('fields.planName')}>
            <UnbrokenDates>{planName}</UnbrokenDates>
          </td>
          <td data-label={t('fields.ownerName')}>{ownerName}</td>
          <td data-label={t('fields.dueOn')} className="nowrap">
            {formatDay(dueOn, locale)}
            {state === 'considering' && dayOf(dueOn) < today ? (
              <span className="block font-700">{t('late')}</span>
            ) : null}
          </td>
          <td data-label={t('fields.state')}>
            {t(`states.${planState(state)}`)}
            {decidedOn ? <span className="block">{formatDay(decidedOn, locale)}</span> : null}
            {decidedWords ? <span className="block [overflow-wrap:anywhere]">{decidedWords}</span> : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
