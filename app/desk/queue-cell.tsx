import { useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { businessDaysBetween } from '@/lib/japanese/business-days'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import type { ColumnName } from '@/lib/queue/columns'
import type { QueueRow } from '@/lib/queue/row'
import { AnswerDue } from './answer-due'

type Props = { column: ColumnName; row: QueueRow; today: string; closed: ReadonlySet<string>; locale: 'ja' | 'en' }

const SMALL = 'block text-dns-14N-130 text-solid-gray-700'

/** One thing about one consultation. */
export function QueueCell({ column, row, today, closed, locale }: Props) {
  const t = useTranslations('Queue')
  const states = useTranslations('States')
  const inEnglish = locale === 'en'
  switch (column) {
    case 'place':
      return (
        <td>
          {(inEnglish && row.municipalityEn) || row.municipality}
          <span className={SMALL}>{(inEnglish && row.prefectureEn) || row.prefecture}</span>
        </td>
      )
    case 'title':
      return (
        <td className="[overflow-wrap:anywhere]">
          {row.title}
          <span className={SMALL}>
            {row.kind === 'consultation' ? null : <span className="me-2 font-700">{states(`kind.${row.kind}`)}</span>}
            {row.themes.named.map(({ name, nameEn }) => (inEnglish ? nameEn : name)).join(t('separator'))}
            {row.themes.rest > 0 ? ` ${t('themesMore', { count: row.themes.rest })}` : null}
          </span>
        </td>
      )
    case 'state':
      return (
        <td>
          <StateBadge state={row.state} />
          {row.priority === 'normal' ? null : (
            <span className={`block ${row.priority === 'urgent' ? 'font-700 text-red-1000' : ''}`}>
              {t('priority', { priority: states(`priority.${row.priority}`) })}
            </span>
          )}
        </td>
      )
    case 'officer':
      return <td data-label={t('columns.officer')}>{row.officerName ?? t('tabs.unassigned')}</td>
    case 'waiting':
      return (
        <td data-label={t('columns.waiting')}>
          {row.waitingOn === 'nobody' ? null : <Awaited row={row} {...{ today, closed, locale }} />}
        </td>
      )
    case 'due':
      return (
        <td data-label={t('columns.due')}>
          <AnswerDue due={row} today={today} closed={closed} locale={locale} />
        </td>
      )
    case 'received':
      return (
        <td data-label={t('columns.received')} className="nowrap">
          {formatDate(row.receivedAt, locale)}
        </td>
      )
    case 'activity':
      return (
        <td data-label={t('columns.activity')} className="nowrap">
          {formatDate(row.lastActivityAt, locale)}
        </td>
      )
    case 'channel':
      return <td data-label={t('columns.channel')}>{states(`channel.${row.channel}`)}</td>
    case 'section':
      return (
        <td data-label={t('columns.section')} className="[overflow-wrap:anywhere]">
          {row.sectionName}
        </td>
      )
    case 'nextAction':
      return (
        <td data-label={t('columns.nextAction')} className="[overflow-wrap:anywhere]">
          {row.nextAction}
          {row.nextActionOn ? <span className={SMALL}>{formatDate(row.nextActionOn, locale)}</span> : null}
        </td>
      )
  }
}

/** On whom it waits, since when, and how many days of office that is. */
function Awaited({ row, today, closed, locale }: Omit<Props, 'column'>) {
  const t = useTranslations('Queue')
  const states = useTranslations('States.waiting')
  const { waitingOn, waitingSince, waitingFor } = row
  return (
    <>
      {waitingFor ? t('waitingFor', { name: waitingFor }) : states(waitingOn)}
      {waitingSince ? (
        <span className={SMALL}>
          {t('since', { date: formatDate(waitingSince, locale) })}
          {t('sinceDays', { days: businessDaysBetween(jstDate(waitingSince), today, closed) })}
        </span>
      ) : null}
    </>
  )
}
