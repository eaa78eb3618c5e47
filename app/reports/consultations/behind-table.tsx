import { useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { Behind } from '@/lib/reports/list-behind'
import { isOfCosts, MEASURES, type MeasureKey } from '@/lib/reports/measures'
import { type Names, nameColumn, nameRow } from '@/lib/reports/names'

type Props = { measure: MeasureKey; rows: readonly Behind[]; names: Names; locale: 'ja' | 'en'; caption: string }

const MATTERS = ['number', 'municipality', 'title', 'state', 'officer', 'received', 'row'] as const
/** Of an amount it matters where it was spent and on what. */
const AMOUNTS = ['number', 'municipality', 'title'] as const

/** What stands behind a number, a line each, every line leading to its consultation. */
export function BehindTable({ measure, rows, names, locale, caption }: Props) {
  const t = useTranslations('Reports')
  const { counts, days, figure } = MEASURES[measure]
  const inYen = figure === 'sum'
  const ofSupport = counts !== 'consultations'
  const inDays = days === 'business' && rows.some(({ value }) => value !== null)
  const columns = inYen ? AMOUNTS : MATTERS
  const inEnglish = locale === 'en'
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        ...columns.map((column) => ({
          label: t(`list.columns.${column}`),
          ...(column === 'title' ? ({ room: 'wide' } as const) : {}),
        })),
        ...(ofSupport ? [{ label: t('list.columns.support'), room: 'medium' } as const] : []),
        ...(inDays ? [{ label: t('list.columns.value'), numeric: true }] : []),
        ...(inYen ? [t('list.columns.spentOn'), { label: t('list.columns.yen'), numeric: true }] : []),
      ]}
    >
      {rows.map((one) => (
        <tr key={one.fact}>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${one.number}`}>{one.number}</a> {one.isSample ? <SampleBadge /> : null}
          </th>
          <td>
            {(inEnglish && one.municipalityEn) || one.municipality}
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {(inEnglish && one.prefectureEn) || one.prefecture}
            </span>
          </td>
          <td className="[overflow-wrap:anywhere]">{one.title}</td>
          {inYen ? null : (
            <>
              <td>
                <StateBadge state={one.state} />
              </td>
              <td>{one.officerName}</td>
              <td className="nowrap">{formatDate(one.receivedAt, locale)}</td>
              <td className={measure === 'received' ? 'nowrap' : undefined}>
                {nameRow(measure, one.row, names, locale, t)}
              </td>
            </>
          )}
          {ofSupport ? (
            <td>
              <SupportNamed one={one} inEnglish={inEnglish} leadsTo={isOfCosts(measure)} />
            </td>
          ) : null}
          {inDays ? <td className="numeric">{one.value}</td> : null}
          {inYen ? (
            <>
              <td>{nameColumn(measure, one.column, names, locale, t)}</td>
              <td className="numeric">{one.value?.toLocaleString('en')}</td>
            </>
          ) : null}
        </tr>
      ))}
    </DataTable>
  )
}

/** Of costs the support itself is led to: its amounts stand there. */
function SupportNamed({ one, inEnglish, leadsTo }: { one: Behind; inEnglish: boolean; leadsTo: boolean }) {
  const t = useTranslations('Reports.list')
  const states = useTranslations('States')
  const menu = (inEnglish ? one.menuEn : one.menu) ?? ''
  if (one.pointMonths !== null)
    return (
      <>
        {t('effect', { menu, months: one.pointMonths })}
        {one.files > 0 ? <FilesOf one={one} /> : null}
      </>
    )
  const name = t('support', { menu, state: one.supportState ? states(`support.${one.supportState}`) : '' })
  if (!leadsTo || !one.supportId) return <>{name}</>
  return (
    <a href={`/desk/consultations/${one.number}/supports/${one.supportId}#costs`}>
      {name}
      <span className="sr-only">{` ${one.number}`}</span>
    </a>
  )
}

/** Files stay with the answer: the report leads to them and carries none of their contents. */
function FilesOf({ one: { number, questionnaireId, files } }: { one: Behind }) {
  const t = useTranslations('AnswerFiles')
  return (
    <a href={`/desk/follow-ups/${questionnaireId}#files`} className="block whitespace-nowrap">
      {t('count', { count: files })}
      <span className="sr-only"> {number}</span>
    </a>
  )
}
