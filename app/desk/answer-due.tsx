import { useTranslations } from 'next-intl'
import { Deadline } from '@/components/notices/deadline'
import { formatDate } from '@/lib/japanese/dates'
import { daysLeft } from '@/lib/queue/days-left'

type Due = { state: string; dueOn: string | null; answered: boolean; paused: boolean }
type Props = { due: Due; today: string; closed: ReadonlySet<string>; locale: 'ja' | 'en' }

const SOON = 2

/** 回答予定日 and how far off it is in days on which the office is open. */
export function AnswerDue({ due, today, closed, locale }: Props) {
  const t = useTranslations('Queue.due')
  if (!due.dueOn) return null
  const left = daysLeft(due, today, closed)
  const date = formatDate(due.dueOn, locale)
  switch (left.kind) {
    case 'none':
      return <Deadline date={date} isoDate={due.dueOn} />
    case 'late':
      return <Deadline date={date} isoDate={due.dueOn} note={t('late', { days: left.days })} tone="danger" />
    case 'today':
      return <Deadline date={date} isoDate={due.dueOn} note={t('today')} tone="warning" />
    case 'left': {
      const tone = left.days <= SOON ? 'warning' : 'neutral'
      return <Deadline date={date} isoDate={due.dueOn} note={t('left', { days: left.days })} tone={tone} />
    }
    default:
      return <Deadline date={date} isoDate={due.dueOn} note={t(left.kind)} tone="neutral" />
  }
}
