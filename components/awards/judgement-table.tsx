import { useTranslations } from 'next-intl'
import type { GivenJudgement } from '@/lib/awards/read-judgements'
import { DataTable } from '../tables/data-table'

type Props = {
  criteria: readonly { id: string; name: string; weight: number }[]
  judgements: readonly GivenJudgement[]
}

/** What each judge gave by every criterion with the comment, or that he or she is bound to the municipality; for the desk. */
export function JudgementTable({ criteria, judgements }: Props) {
  const t = useTranslations('Awards')
  return (
    <DataTable
      caption={t('judgements.title')}
      captionHidden
      stacks
      columns={[
        t('judges.name'),
        ...criteria.map(({ name, weight }) => ({ label: t('judging.criterion', { name, weight }), numeric: true })),
        { label: t('fields.words'), room: 'wide' },
      ]}
    >
      {judgements.map(({ id, judge, hasConflict, words, scores }) => (
        <tr key={id}>
          <th scope="row">{judge.memberName}</th>
          {criteria.map((one) => (
            <td key={one.id} data-label={t('judging.criterion', one)} className="numeric">
              {scores.find(({ criterionId }) => criterionId === one.id)?.points ?? ''}
            </td>
          ))}
          <td data-label={t('fields.words')} className="[overflow-wrap:anywhere]">
            {hasConflict ? t('judgements.conflict', { words }) : words}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
