import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatMonth } from '@/lib/japanese/dates'
import { countOf, type Step } from '@/lib/teams/course'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { StatusBadge } from '../notices/status-badge'

/** The sessions of a support and what was done beside them, in order of time; `place` for those who may write. */
export function CourseSteps({ steps, place }: { steps: readonly Step[]; place?: string }) {
  return (
    <ol className="space-y-6">
      {steps.map((step) => (
        <li key={step.id} className="border-s-4 border-solid-gray-300 ps-4 print:break-inside-auto">
          <CourseStep step={step} place={place} />
        </li>
      ))}
    </ol>
  )
}

function CourseStep({ step, place }: { step: Step; place?: string }) {
  const t = useTranslations('Teams.course')
  const m = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, of, kind, title, day, whenText, mode } = step
  const isSession = of === 'session'
  const isMonth = whenText === 'month'
  const when = isMonth ? formatMonth(day, locale) : whenText || formatDate(day, locale)
  const texts = (['aims', 'content', 'insights', 'next'] as const).filter((name) => step[name])
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <time dateTime={isMonth ? day.slice(0, 7) : day}>{when}</time>
        <span className="min-w-0 [overflow-wrap:anywhere]">{title}</span>
        <StatusBadge tone={isSession ? 'info' : 'neutral'}>{t(`kinds.${kind}`)}</StatusBadge>
      </h3>
      <DescriptionList
        rows={[
          { term: t('mode'), value: [mode ? m(mode) : '', step.place].filter(Boolean).join(' ') },
          { term: t('attended'), value: <Attended step={step} /> },
          ...texts.map((name) => ({
            term: t(isSession || name !== 'insights' ? name : 'result'),
            value: <PlainText>{step[name]}</PlainText>,
          })),
        ].filter(({ value }) => value !== '')}
      />
      {place ? (
        <p className="mt-2 flex flex-wrap gap-x-6 print:hidden">
          <a href={`${place}/attendances/${of}/${id}`}>
            {t('writeAttended')}
            <span className="sr-only">{t('of', { title })}</span>
          </a>
          {isSession ? null : (
            <a href={`${place}/entries/${id}`}>
              {t('changeEntry')}
              <span className="sr-only">{t('of', { title })}</span>
            </a>
          )}
        </p>
      ) : null}
    </>
  )
}

function Attended({ step }: { step: Step }) {
  const t = useTranslations('Teams.course')
  const k = useTranslations('States.participantKind')
  const count = countOf(step)
  const lines =
    step.attended.length > 0
      ? step.attended.map(({ label, number }) => (number === null ? label : t('counted', { label, number })))
      : step.kinds.map(({ kind, number }) => t('counted', { label: k(kind), number }))
  if (lines.length === 0 && !step.people) return t('notWritten')
  return (
    <>
      {lines.length > 0 ? <p>{lines.join(t('separator'))}</p> : null}
      {count === null ? null : <p>{t('together', { count })}</p>}
      {step.people ? <PlainText>{step.people}</PlainText> : null}
    </>
  )
}
