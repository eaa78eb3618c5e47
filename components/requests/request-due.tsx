import { useLocale, useTranslations } from 'next-intl'
import { isSettled } from '@/lib/chasing/steps'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { daysLeft } from '@/lib/queue/days-left'
import { isPending } from '@/lib/requests/states'
import { Deadline } from '../notices/deadline'

type Props = { dueOn: Date; kind: string; state: string; today: string; closed: ReadonlySet<string> }

/** The day by which a party is asked to answer; while it is awaited, how many business days are left or over. */
export function RequestDue({ dueOn, kind, state, today, closed }: Props) {
  const t = useTranslations('Queue.due')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isoDate = dayOf(dueOn)
  const date = formatDate(isoDate, locale)
  const answered = !isPending(state) || isSettled({ kind, state })
  const left = daysLeft({ state, dueOn: isoDate, answered, paused: false }, today, closed)
  if (left.kind === 'late')
    return <Deadline {...{ date, isoDate }} note={t('late', { days: left.days })} tone="danger" />
  if (left.kind === 'today') return <Deadline {...{ date, isoDate }} note={t('today')} tone="warning" />
  if (left.kind !== 'left') return <Deadline {...{ date, isoDate }} />
  return (
    <Deadline
      {...{ date, isoDate }}
      note={t('left', { days: left.days })}
      tone={left.days <= 2 ? 'warning' : 'neutral'}
    />
  )
}
