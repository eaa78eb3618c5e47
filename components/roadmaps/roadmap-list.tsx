import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import { isOverdue, type RoadmapItem } from '@/lib/roadmaps/items'
import { DataTable } from '../tables/data-table'

type Props = { items: readonly RoadmapItem[]; thisMonth: string; caption: string; changeAt?: string }

/** The lines of a roadmap in words: what, who, by when, with whom, how far; what is late says so. */
export function RoadmapList({ items, thisMonth, caption, changeAt }: Props) {
  const t = useTranslations('Roadmaps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const month = (text: string) => (text ? formatMonth(text, locale) : '')
  const columns = [
    { label: t('fields.what'), room: 'wide' as const },
    ...[t('fields.owner'), t('fields.partners'), t('fields.when'), t('milestone'), t('fields.progress')],
    { label: t('fields.remark'), room: 'medium' as const },
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row">
            {item.group ? <span className="block text-solid-gray-700">{item.group}</span> : null}
            {changeAt ? <a href={`${changeAt}/${item.id}`}>{item.what}</a> : item.what}
          </th>
          <td>{item.owner}</td>
          <td>{item.partners}</td>
          <td>
            {item.from ? (
              <span className="block whitespace-nowrap">{t('since', { month: month(item.from) })}</span>
            ) : null}
            {item.until ? (
              <span className="block whitespace-nowrap">{t('till', { month: month(item.until) })}</span>
            ) : null}
          </td>
          <td>
            {item.milestone ? <span className="block whitespace-nowrap">{month(item.milestone)}</span> : null}
            {item.milestoneLabel}
          </td>
          <td>
            {t(`progress.${item.progress}`)}
            {isOverdue(item, thisMonth) ? <strong className="block text-red-1000">{t('overdue')}</strong> : null}
          </td>
          <td className="whitespace-pre-wrap">{item.remark}</td>
        </tr>
      ))}
    </DataTable>
  )
}
