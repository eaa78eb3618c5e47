import { useFormatter, useTranslations } from 'next-intl'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import type { ToldOutside } from '@/lib/residentSurveys/for-outside'
import { useQuestionWords } from './question-words'

/** One question's answers as bars with their table; what may not be told outside comes as null and shows a dash. */
export function SummaryFigure({ summed }: { summed: ToldOutside }) {
  const t = useTranslations('Surveys')
  const format = useFormatter()
  const words = useQuestionWords()
  const { question, answered, missing, rows, numbers } = summed
  if (question.kind === 'text') return null
  const share = (count: number) =>
    answered === 0 ? '0%' : format.number(count / answered, { style: 'percent', maximumFractionDigits: 0 })
  const mean = numbers ? format.number(numbers.mean, { maximumFractionDigits: 1 }) : ''
  const note = [
    t('summary.answered', { answered, missing }),
    numbers && question.kind === 'scale' ? t('summary.meanOf', { mean }) : '',
    question.kind === 'many' ? t('summary.manyNote') : '',
  ]
  return (
    <FigureWithTable
      title={`${words.nth(question)}　${question.text}`}
      note={note.filter(Boolean).join('　')}
      chart={
        question.kind === 'number' ? null : (
          <HorizontalBarChart
            bars={rows.map(({ value, count }) => ({
              label: words.option(question, value),
              value: count ?? 0,
              text: count === null ? t('results.hidden') : t('summary.people', { count }),
            }))}
          />
        )
      }
      columns={
        question.kind === 'number'
          ? [t('summary.statistic'), { label: t('summary.figure'), numeric: true }]
          : [
              t('summary.answer'),
              { label: t('summary.count'), numeric: true },
              { label: t('summary.share'), numeric: true },
            ]
      }
      tableOpen={question.kind === 'number'}
      rows={
        question.kind === 'number' ? (
          <NumberRows {...{ summed }} />
        ) : (
          rows.map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">{words.option(question, value)}</th>
              <td className="numeric">{count === null ? t('results.hidden') : t('summary.people', { count })}</td>
              <td className="numeric">{count === null ? t('results.hidden') : share(count)}</td>
            </tr>
          ))
        )
      }
    />
  )
}

function NumberRows({ summed: { question, numbers } }: { summed: ToldOutside }) {
  const t = useTranslations('Surveys')
  const format = useFormatter()
  const unit = question.options[0] ?? ''
  const { mean = null, median = null, least = null, most = null } = numbers ?? {}
  const told = Object.entries({ mean, median, ...(least === null ? {} : { least, most }) })
  return told.map(([name, number]) => (
    <tr key={name}>
      <th scope="row">{t(`summary.${name}`)}</th>
      <td className="numeric">
        {number === null ? t('results.hidden') : `${format.number(number, { maximumFractionDigits: 1 })}${unit}`}
      </td>
    </tr>
  ))
}
