import { useLocale, useTranslations } from 'next-intl'
import { figureWords } from '@/app/reports/figure-words'
import { DescriptionList } from '@/components/layout/description-list'
import { DataTable } from '@/components/tables/data-table'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import type { ProposalRead } from '@/lib/menuProposals/read'
import { SCORE } from '@/lib/menuProposals/score'
import { GAP_MEASURES } from '@/lib/reports/gaps/formula'

type Props = { proposal: ProposalRead; need: string | null; isDesk: boolean }

/** What a proposal rests on: the figures as they were when it was begun. The desk is led to what they are now; nobody else sees a consultation. */
export function Grounds({ proposal, need, isDesk }: Props) {
  const t = useTranslations('MenuProposals.grounds')
  const r = useTranslations('Reports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { needFrom, needUntil, needAsOf, needFormula, needQuery, figures } = proposal
  if (need === null || !needFrom || !needUntil || !needAsOf) return <p>{t('none')}</p>
  const score = figures.find(({ measure }) => measure === SCORE)
  const isWithheld = figures.some(({ withheld }) => withheld)
  const shown = GAP_MEASURES.flatMap((measure) => {
    const found = figures.find((one) => one.measure === measure)
    return found ? [{ ...found, measure }] : []
  })
  return (
    <>
      <DescriptionList
        rows={[
          { term: t('need'), value: need },
          {
            term: t('period'),
            value: r('period', { from: formatDate(needFrom, locale), until: formatDate(needUntil, locale) }),
          },
          { term: t('asOf'), value: t('frozen', { at: formatDateTime(needAsOf, locale) }) },
          {
            term: t('score'),
            value:
              typeof score?.value === 'number'
                ? t('scoreOf', { score: score.value, version: needFormula ?? 1 })
                : t(isDesk ? 'noScore' : 'noScoreShown'),
          },
        ]}
      />
      <DataTable
        caption={t('caption')}
        captionHidden
        columns={[
          { label: t('measure'), room: 'wide' },
          { label: t('value'), numeric: true },
          { label: t('n'), numeric: true },
          { label: t('missing'), numeric: true },
        ]}
      >
        {shown.map(({ measure, value, n, missing }) => {
          const words = figureWords(measure, { value, n, missing }, r)
          return (
            <tr key={measure}>
              <th scope="row">{r(`measures.${measure}.short`)}</th>
              <td className="numeric">{`${words.value}${words.unit ?? ''}`}</td>
              <td className="numeric">{n}</td>
              <td className="numeric">{missing}</td>
            </tr>
          )
        })}
      </DataTable>
      {!isDesk && shown.length < GAP_MEASURES.length ? <p>{t('notShown')}</p> : null}
      {isDesk && isWithheld ? <p>{t('withheld')}</p> : null}
      {isDesk ? (
        <p className="print:hidden">
          <a href={`/reports/gaps?${needQuery}`}>{t('now')}</a>
        </p>
      ) : null}
    </>
  )
}
