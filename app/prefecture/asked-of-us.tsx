import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import type { listQuestionsToPrefecture } from '@/lib/consultations/list-shared'
import { formatDate } from '@/lib/japanese/dates'

type Props = { questions: Awaited<ReturnType<typeof listQuestionsToPrefecture>> }

/** What the desk asks of the prefecture, each line leading to where it is answered. */
export function AskedOfUs({ questions }: Props) {
  const t = useTranslations('Prefecture.list')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('asked')}
      captionHidden
      stacks
      columns={[t('number'), { label: t('question'), room: 'wide' }, t('until')]}
    >
      {questions.map(({ id, body, dueOn, consultation }) => (
        <tr key={id}>
          <td className="nowrap">{consultation.number}</td>
          <th scope="row">
            <a href={`/prefecture/consultations/${consultation.number}#question-${id}`}>{body.split('\n')[0]}</a>
            <span className="block font-400 text-solid-gray-700">{consultation.title}</span>
          </th>
          <td data-label={t('until')} className="nowrap">
            {formatDate(dueOn, locale)}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
