import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { Judgement } from '@/lib/programmes/list-judgements'
import type { Programme } from '@/lib/programmes/list-programmes'
import { scoreOf } from '@/lib/programmes/scores'

type Props = { criteria: Programme['criteria']; judgements: readonly Judgement[] }

/** The points of each person side by side, and what they come to. */
export function JudgementTable({ criteria, judgements }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (judgements.length === 0) return <p>{t('judgement.none')}</p>
  const score = scoreOf(criteria, judgements)
  return (
    <DataTable
      caption={t('judgement.caption', { people: score.people, conflicts: score.conflicts })}
      columns={[
        t('judgement.who'),
        ...criteria.map(({ name, weight }) => ({ label: t('judgement.criterion', { name, weight }), numeric: true })),
        t('fields.remark'),
      ]}
      footer={
        <tr>
          <th scope="row">{t('judgement.mean', { mean: score.mean ?? 'none' })}</th>
          {criteria.map(({ id }) => (
            <td key={id} className="numeric">
              {score.byCriterion[id] ?? ''}
            </td>
          ))}
          <td />
        </tr>
      }
    >
      {judgements.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            {one.judgeName}
            <span className="block font-400 text-solid-gray-700">{formatDate(one.judgedAt, locale)}</span>
          </th>
          {criteria.map(({ id }) => (
            <td key={id} className="numeric">
              {one.hasConflict ? t('judgement.conflict') : one.points[id]}
            </td>
          ))}
          <td className="whitespace-pre-wrap">{one.remark}</td>
        </tr>
      ))}
    </DataTable>
  )
}
