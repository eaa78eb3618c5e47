import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayText } from '@/lib/japanese/day'
import type { Point } from '@/lib/teams/list-points'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

/** What follows from the support: items for a plan or next actions, with owner and deadline. */
export function PlanItems({ items, today, place }: { items: readonly Point[]; today: string; place?: string }) {
  const t = useTranslations('Teams.points')
  const f = useTranslations('Teams.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [...[{ label: f('text'), room: 'wide' as const }, f('plan'), f('owner'), f('dueOn'), t('standing')]]
  return (
    <Section title={t('plan.title')} lead={t(place ? 'plan.leadChange' : 'plan.lead')}>
      {items.length === 0 ? (
        <EmptyState title={t('plan.none')} />
      ) : (
        <DataTable caption={t('plan.title')} captionHidden columns={columns} stacks>
          {items.map(({ id, text, plan, owner, dueOn, doneOn }) => (
            <tr key={id}>
              <th scope="row" className="whitespace-pre-wrap">
                {place ? <a href={`${place}/${id}`}>{text}</a> : text}
              </th>
              <td>{plan}</td>
              <td>{owner}</td>
              <td className="nowrap">{dueOn ? formatDate(dueOn, locale) : ''}</td>
              <td>
                {doneOn ? t('plan.done', { on: formatDate(doneOn, locale) }) : t('plan.open')}
                {!doneOn && dueOn && dayText(dueOn) < today ? (
                  <strong className="block text-red-1000">{t('plan.overdue')}</strong>
                ) : null}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  )
}
