import { useTranslations } from 'next-intl'
import { calendarMonth } from '@/lib/yearPlans/months'
import type { ReadEntry, ReadYearPlan } from '@/lib/yearPlans/read'
import { useEntryText } from './entry-text'

type Props = { entry: ReadEntry; lasts: boolean; plan: ReadYearPlan; rowName: string; isEdited: boolean }

/** What an entry says, and where it leads: at the desk to its own page, else to the event it became. */
export function EntryWords({ entry, lasts, plan, rowName, isEdited }: Props) {
  const t = useTranslations('YearPlans')
  const shown = useEntryText()(entry, lasts)
  const { event, fromMonth } = entry
  const href = isEdited
    ? `/supports/year-plans/${plan.id}/entries/${entry.id}`
    : event?.announcedAt
      ? `/events/${event.id}`
      : null
  if (!href) return <>{shown}</>
  const month = fromMonth ? t('month', { month: calendarMonth(fromMonth) }) : t('undecidedWord')
  return (
    <a href={href}>
      {shown}
      <span className="sr-only">{t('entryOf', { row: rowName, month })}</span>
    </a>
  )
}
