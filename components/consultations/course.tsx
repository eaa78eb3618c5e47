import { useLocale, useTranslations } from 'next-intl'
import { formatDate, jstDate, jstTime } from '@/lib/japanese/dates'
import type { TimelineEntry, TimelinePart } from '@/lib/timeline/read'
import { actingWords, isSigned } from '@/lib/timeline/signed'
import { valuesOf } from '@/lib/timeline/values'
import { EmptyState } from '../layout/empty-state'
import type { Tone } from '../notices/tone'
import { Timeline } from '../timeline/timeline'
import { CourseText, hasText } from './course-text'

const TONES: Partial<Record<TimelineEntry['kind'], Tone>> = {
  received: 'info',
  answered: 'success',
  completed: 'success',
  question_asked: 'warning',
  support_proposed: 'warning',
  question_answered: 'info',
  support_started: 'progress',
}

type Props = { part: TimelinePart; olderHref?: string; attachAs?: TimelineEntry['actorSide'] }

/** What happened to a consultation and what was said, day by day. To entries of one's own side (`attachAs`) files can be added. */
export function Course({ part, olderHref, attachAs }: Props) {
  const t = useTranslations('Timeline')
  const c = useTranslations('Consultation')
  const sides = useTranslations('States.side')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (part.entries.length === 0) return <EmptyState title={t('empty')} />
  const days = [...new Set(part.entries.map(({ at }) => jstDate(at)))]
  return (
    <>
      {olderHref ? (
        <p className="print:hidden">
          <a href={olderHref}>{t('older')}</a>
        </p>
      ) : null}
      <Timeline
        days={days.map((day) => ({
          heading: formatDate(day, locale),
          entries: part.entries
            .filter(({ at }) => jstDate(at) === day)
            .map((entry) => ({
              id: `entry-${entry.id}`,
              label: t(`kinds.${entry.kind}`, valuesOf(entry.facts, locale)),
              tone: TONES[entry.kind],
              time: jstTime(entry.at),
              isoTime: entry.at.toISOString(),
              visibility: entry.audience === 'shared' ? undefined : entry.audience,
              who: isSigned(entry)
                ? (actingWords(entry, t) ?? c('who', { name: entry.actorName, side: sides(entry.actorSide) }))
                : undefined,
              body: hasText(entry) ? <CourseText entry={entry} mayAttach={entry.actorSide === attachAs} /> : null,
            })),
        }))}
      />
    </>
  )
}
