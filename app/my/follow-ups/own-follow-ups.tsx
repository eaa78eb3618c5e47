import { useTranslations } from 'next-intl'
import { supportsOf } from '@/components/follow-ups/supports-of'
import { Deadline } from '@/components/notices/deadline'
import { DataTable } from '@/components/tables/data-table'
import type { FollowUpRow } from '@/lib/followUps/list'
import { formatDate, formatMonth, jstDate } from '@/lib/japanese/dates'

type Props = {
  caption: string
  rows: readonly FollowUpRow[]
  /** These were closed without an answer. */
  isOver?: boolean
  now: Date
  locale: 'ja' | 'en'
}

/** The organisation's questionnaires, one line each; the month leads to where it is answered or read. */
export function OwnFollowUps({ caption, rows, isOver = false, now, locale }: Props) {
  const t = useTranslations('FollowUps')
  const lastDay = t(isOver ? 'desk.closesOn' : 'answeredOn')
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[t('month'), { label: t('supports'), room: 'wide' }, t('consultation'), t('answerBy'), lastDay]}
    >
      {rows.map((row) => {
        const month = formatMonth(row.dueMonth, locale)
        const answerBy = row.answerBy.toISOString().slice(0, 10)
        const isLate = row.state === 'asked' && !isOver && answerBy < jstDate(now)
        const lastOn = isOver ? row.closesOn : row.answeredAt
        const numbers = [...new Set(row.effects.map(({ consultation }) => consultation.number))]
        return (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/my/follow-ups/${row.id}`}>
                {t(isOver ? 'seeUnanswered' : row.state === 'asked' ? 'answerThis' : 'seeThis', { month })}
              </a>
            </th>
            <td data-label={t('supports')}>{supportsOf(row, locale)}</td>
            <td data-label={t('consultation')} className="whitespace-nowrap">
              {numbers.join(' ')}
            </td>
            <td data-label={t('answerBy')}>
              <Deadline
                date={formatDate(answerBy, locale)}
                isoDate={answerBy}
                tone={isLate ? 'danger' : 'neutral'}
                note={isLate ? t('desk.view.late') : undefined}
              />
            </td>
            <td data-label={lastDay} className="nowrap">
              {lastOn ? formatDate(lastOn, locale) : ''}
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
