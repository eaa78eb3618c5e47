import { useLocale, useTranslations } from 'next-intl'
import { CourseText, hasText } from '@/components/consultations/course-text'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import type { Tone } from '@/components/notices/tone'
import { Timeline } from '@/components/timeline/timeline'
import type { Entry } from '@/components/timeline/timeline-entry'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { formatDate, jstTime } from '@/lib/japanese/dates'
import { byDay } from '@/lib/timeline/by-day'
import type { TimelineEntry } from '@/lib/timeline/read'
import { actingWords, isSigned } from '@/lib/timeline/signed'
import { valuesOf } from '@/lib/timeline/values'
import type { DeskPageView } from '../open-page'
import { NewTodoLink } from './new-todo-link'

const TONES: Partial<Record<TimelineEntry['kind'], Tone>> = {
  received: 'info',
  answered: 'success',
  completed: 'success',
  note: 'warning',
  question_asked: 'warning',
  question_answered: 'info',
  support_started: 'progress',
}

/** What happened and what was said, the newest first; what is internal says so. */
export function DeskCourse({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Timeline')
  const d = useTranslations('Dialogue.recall')
  const sides = useTranslations('States.side')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const mayAttach = canLogDialogue(actor, view.matter)
  const toEntry = (entry: TimelineEntry): Entry => ({
    id: `entry-${entry.id}`,
    label: entry.dialogue?.recalledAt ? d('recalled') : t(`kinds.${entry.kind}`, valuesOf(entry.facts, locale)),
    tone: TONES[entry.kind],
    time: jstTime(entry.at),
    isoTime: entry.at.toISOString(),
    who: isSigned(entry)
      ? (actingWords(entry, t) ?? t('who', { name: entry.actorName, side: sides(entry.actorSide) }))
      : undefined,
    visibility: entry.dialogue?.recalledAt ? 'internal' : entry.audience,
    body: hasText(entry) ? (
      <>
        <CourseText entry={entry} mayAttach={mayAttach && entry.actorSide === 'desk'} />
        {mayAttach && entry.dialogue ? <NewTodoLink href={view.at(`/todos/new?entry=${entry.dialogue.id}`)} /> : null}
      </>
    ) : null,
  })
  const newestFirst = [...view.timeline.entries].reverse()
  const days = byDay(newestFirst)
  return (
    <Section title={t('title')} id="timeline">
      {view.before ? <a href={view.at('#timeline')}>{t('latest')}</a> : null}
      {newestFirst.length === 0 ? <EmptyState title={t('empty')} /> : null}
      <Timeline
        days={days.map(({ day, entries }) => ({ heading: formatDate(day, locale), entries: entries.map(toEntry) }))}
      />
      {view.timeline.older ? <a href={view.at(`?before=${view.timeline.older}#timeline`)}>{t('older')}</a> : null}
    </Section>
  )
}
