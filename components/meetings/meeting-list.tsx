import { useLocale, useTranslations } from 'next-intl'
import type { ShownPlan } from '@/lib/plannedSessions/read'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { MeetingFacts } from './meeting-facts'

/** Planned meetings one under another, each unfolding what is known of it: for those who come. */
export function MeetingList({ meetings }: { meetings: readonly ShownPlan[] }) {
  const t = useTranslations('Meetings')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const cancelled = (state: string) => (state === 'cancelled' ? t('cancelledMark') : '')
  return meetings.map((meeting) => (
    <details key={meeting.id} className="rounded-8 bg-blue-50 px-4 py-2">
      <summary className="py-1 font-700">
        {`${cancelled(meeting.state)}${meeting.label}　${showWhen(meeting, locale) || t('noDay')}`}
      </summary>
      <MeetingFacts meeting={meeting} />
    </details>
  ))
}
