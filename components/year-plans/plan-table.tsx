import { useTranslations } from 'next-intl'
import { type Cell, layOut } from '@/lib/yearPlans/lanes'
import { calendarMonth, MONTHS } from '@/lib/yearPlans/months'
import type { ReadEntry, ReadRow, ReadYearPlan } from '@/lib/yearPlans/read'
import { EntryWords } from './entry-words'

type Props = { plan: ReadYearPlan; isEdited?: boolean }
/** A row with its lines, and over how many lines its heading stands; 0 where it only goes on. */
type Laid = { row: ReadRow; lanes: Cell<ReadEntry>[][]; groupLines: number }

const HEAD = 'border border-solid-gray-420 bg-solid-gray-50 px-1 py-1.5 font-700'
const BOX = 'border border-solid-gray-420 px-1.5 py-1.5 align-top [overflow-wrap:anywhere]'

/** The year as the bureaus draw it: rows under their headings, twelve months from April on, what lasts over its months. On paper one sheet of A3. */
export function PlanTable({ plan, isEdited = false }: Props) {
  const t = useTranslations('YearPlans')
  return (
    <section
      aria-label={t('tableRegion')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      className="table-region paper-a3 relative overflow-x-auto"
    >
      <table className="w-full min-w-280 table-fixed border-collapse text-dns-14N-130 print:min-w-0">
        <caption className="sr-only">{t('caption', { name: plan.name })}</caption>
        <colgroup>
          <col className="w-28" />
          <col className="w-44" />
          {MONTHS.map((month) => (
            <col key={month} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td colSpan={2} className={HEAD} />
            {MONTHS.map((month) => (
              <th key={month} scope="col" className={`${HEAD} text-center`}>
                {t('month', { month: calendarMonth(month) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layOutRows(plan.rows).flatMap((laid) =>
            laid.lanes.map((lane, index) => (
              <tr key={`${laid.row.id} ${lane[0]?.entries[0]?.id ?? index}`} className="break-inside-avoid">
                {index === 0 ? <RowHeads laid={laid} planId={plan.id} isEdited={isEdited} /> : null}
                {lane.map((cell) => (
                  <MonthCell key={cell.from} {...{ cell, plan, isEdited }} rowName={laid.row.name} />
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

function RowHeads({ laid, planId, isEdited }: { laid: Laid; planId: string; isEdited: boolean }) {
  const t = useTranslations('YearPlans')
  const { row, lanes, groupLines } = laid
  return (
    <>
      {groupLines > 0 ? (
        <th scope="rowgroup" rowSpan={groupLines} className={`${BOX} text-start font-700`}>
          {row.groupName}
        </th>
      ) : null}
      <th
        scope="row"
        rowSpan={lanes.length}
        colSpan={row.groupName === '' ? 2 : 1}
        className={`${BOX} text-start font-400`}
      >
        {isEdited ? (
          <a href={`/supports/year-plans/${planId}/rows/${row.id}`}>
            {row.name}
            <span className="sr-only">{t('editRow', { place: row.place })}</span>
          </a>
        ) : (
          row.name
        )}
        {isEdited && !row.isPublic ? <span className="block">{t('internalRow')}</span> : null}
      </th>
    </>
  )
}

type InCell = { cell: Cell<ReadEntry>; plan: ReadYearPlan; rowName: string; isEdited: boolean }

function MonthCell({ cell: { months, entries }, ...of }: InCell) {
  const lasts = months > 1
  return (
    <td colSpan={months} className={`${BOX} ${lasts ? 'bg-light-blue-50 text-center' : ''}`}>
      {entries.map((entry) => (
        <p key={entry.id}>
          <EntryWords entry={entry} lasts={lasts} {...of} />
        </p>
      ))}
    </td>
  )
}

function layOutRows(rows: readonly ReadRow[]): Laid[] {
  const laid = rows.map((row) => ({ row, lanes: layOut(row.entries) }))
  return laid.map(({ row, lanes }, index) => {
    if (row.groupName === '' || rows[index - 1]?.groupName === row.groupName) return { row, lanes, groupLines: 0 }
    const end = laid.findIndex((other, at) => at > index && other.row.groupName !== row.groupName)
    const group = laid.slice(index, end < 0 ? undefined : end)
    return { row, lanes, groupLines: group.reduce((sum, one) => sum + one.lanes.length, 0) }
  })
}
