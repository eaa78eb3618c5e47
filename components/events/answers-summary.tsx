import { useTranslations } from 'next-intl'
import type { SummedAnswers } from '@/lib/events/sum-answers'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

/** What was answered after an event, counted, with the words; of one or two answers only how many. */
export function AnswersSummary({ answers }: { answers: SummedAnswers }) {
  const t = useTranslations('EventsDesk')
  const words = useTranslations('Events')
  const { count, told } = answers
  return (
    <Section title={t('answers')} lead={t('answersCount', { count })}>
      {told ? (
        <>
          <DataTable
            caption={t('answers')}
            captionHidden
            columns={[
              t('scale'),
              { label: words('fields.satisfaction'), numeric: true },
              { label: words('fields.usefulness'), numeric: true },
            ]}
          >
            {told.scales.map(({ value, satisfaction, usefulness }) => (
              <tr key={value}>
                <th scope="row">
                  {words(`scales.satisfaction.${value}`)}
                  {value === 3 ? null : ` / ${words(`scales.usefulness.${value}`)}`}
                </th>
                <td className="numeric">{satisfaction}</td>
                <td className="numeric">{usefulness}</td>
              </tr>
            ))}
          </DataTable>
          <Words title={words('fields.words')} said={told.words} />
          <Words title={words('fields.wishes')} said={told.wishes} />
        </>
      ) : (
        <p>{t('answersFew')}</p>
      )}
    </Section>
  )
}

function Words({ title, said }: { title: string; said: readonly string[] }) {
  if (said.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="list-disc space-y-1 ps-6">
        {said.map((words) => (
          <li key={words} className="whitespace-pre-wrap">
            {words}
          </li>
        ))}
      </ul>
    </>
  )
}
