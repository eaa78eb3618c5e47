import { useLocale, useTranslations } from 'next-intl'
import type { Point } from '@/lib/teams/list-points'
import type { Report } from '@/lib/teams/read-report'
import { Section } from '../layout/section'
import { asOfText, figureText } from '../profile/figure-words'
import { DataTable } from '../tables/data-table'
import { PointLists } from './report-points'

type Props = { figures: Report['figures']; points: readonly Point[] }
const KINDS = ['current', 'problem', 'reason', 'considered'] as const

/** Where the town stood: its figures, its state and problems, and why it entered. */
export function ReportBeginning({ figures, points }: Props) {
  const t = useTranslations('Teams.report')
  const p = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (figures.length === 0 && !points.some(({ kind }) => KINDS.some((one) => one === kind))) return null
  return (
    <Section title={t('beginning')}>
      {figures.length > 0 ? (
        <DataTable caption={t('figures')} columns={[t('figure'), { label: t('value'), numeric: true }, t('asOf')]}>
          {figures.map(({ key, unit, value, asOf, asOfText: said }) => (
            <tr key={key}>
              <th scope="row">{p(`kinds.${key}`)}</th>
              <td className="numeric">{figureText(value, unit, p)}</td>
              <td>{asOfText({ asOf, asOfText: said }, locale, p)}</td>
            </tr>
          ))}
        </DataTable>
      ) : null}
      <PointLists kinds={KINDS} points={points} />
    </Section>
  )
}
