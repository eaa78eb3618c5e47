import { useTranslations } from 'next-intl'
import { FEWEST, type listEvaluations } from '@/lib/duties/evaluations'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'

type Props = { evaluations: Awaited<ReturnType<typeof listEvaluations>> }

/** What municipalities said of each advisor: how many, and the average where they are enough. */
export function Evaluations({ evaluations }: Props) {
  const t = useTranslations('Duties.evaluations')
  if (evaluations.length === 0) return <EmptyState title={t('empty')} />
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      columns={[t('advisor'), { label: t('count'), numeric: true }, { label: t('average'), numeric: true }]}
    >
      {evaluations.map(({ name, advisorId, count, average }) => (
        <tr key={advisorId ?? name}>
          <th scope="row">{advisorId ? <a href={`/supports/advisors/${advisorId}`}>{name}</a> : name}</th>
          <td className="numeric">{t('answers', { count })}</td>
          <td className="numeric">{average === null ? t('tooFew', { fewest: FEWEST }) : t('value', { average })}</td>
        </tr>
      ))}
    </DataTable>
  )
}
