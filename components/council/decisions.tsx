import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import type { ListedDecision, MatterCounts } from '@/lib/priorities/read'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

type Decision = Omit<ListedDecision, 'callId'>

/** What was decided as priority matters, year by year, with day and reason. */
export function Decisions({ decisions, counts }: { decisions: readonly Decision[]; counts?: MatterCounts }) {
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <div className="space-y-8">
      {decisions.map((decision) => (
        <article key={decision.id}>
          <h3 className="mb-2">{fiscalYearLabel(decision.fiscalYear, locale)}</h3>
          <DecisionFacts decision={decision} counts={counts} />
        </article>
      ))}
    </div>
  )
}

/** One decision: its day, text, reason, and the matters it made; for the desk with how many cases belong to each. */
export function DecisionFacts({ decision, counts }: { decision: Decision; counts?: MatterCounts }) {
  const t = useTranslations('CouncilCalls.decisions')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { fiscalYear, decidedOn, dateNote, body, reason, matters } = decision
  const day = [decidedOn ? formatDate(decidedOn, locale) : '', dateNote].filter(Boolean).join('　')
  return (
    <DescriptionList
      rows={[
        { term: t('on'), value: day },
        { term: t('body'), value: <PlainText>{body}</PlainText> },
        { term: t('reason'), value: <PlainText>{reason}</PlainText> },
        {
          term: t('matters'),
          value: (
            <ol className="list-decimal space-y-1 ps-5">
              {matters.map((matter) => (
                <li key={matter.id}>
                  <span className="font-700">{matter.title}</span>
                  {matter.body ? <PlainText>{matter.body}</PlainText> : null}
                  {counts ? (
                    <span className="block text-solid-gray-700">
                      {t('counts', counts.get(matter.id) ?? { consultations: 0, supports: 0, practices: 0 })}{' '}
                      <a href={`/reports?year=${fiscalYear}&matter=${matter.id}`} className="print:hidden">
                        {t('toReport', { title: matter.title })}
                      </a>{' '}
                      {counts.get(matter.id)?.practices ? (
                        <a href={`/practices?matter=${matter.id}`} className="print:hidden">
                          {t('toPractices', { title: matter.title })}
                        </a>
                      ) : null}
                    </span>
                  ) : null}
                </li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  )
}
