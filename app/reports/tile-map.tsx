import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { SeriesPattern } from '@/components/charts/series'
import { countAt } from '@/lib/reports/count-at'
import { nameColumn } from '@/lib/reports/names'
import { tableOf } from '@/lib/reports/table-of'
import type { ReportProps } from './report-props'

/** Where the tiles of Kyushu and Okinawa lie to one another; other bureaus' stand in the order of their codes. */
const TILES: Record<string, string> = {
  '42': 'sm:col-start-1 sm:row-start-1',
  '41': 'sm:col-start-2 sm:row-start-1',
  '40': 'sm:col-start-3 sm:row-start-1',
  '44': 'sm:col-start-4 sm:row-start-1',
  '43': 'sm:col-start-3 sm:row-start-2',
  '45': 'sm:col-start-4 sm:row-start-2',
  '46': 'sm:col-start-3 sm:row-start-3',
  '47': 'sm:col-start-1 sm:row-start-3',
}
const MARKS = ['in_period', 'before', 'never'] as const
const IN_A_ROW = 12
const STEP = 12

/** Prefectures as tiles in which each municipality is a square: filled, hatched, or empty where nobody ever consulted. Its table says the same, so it is silent for screen readers. */
export function TileMap({ report, locale }: Pick<ReportProps, 'report' | 'locale'>) {
  const t = useTranslations('Reports')
  const id = useId()
  const fills = { in_period: `url(#${id}-0)`, before: `url(#${id}-1)`, never: 'white' }
  return (
    <div aria-hidden="true" className="max-w-200">
      <svg width="0" height="0" focusable="false" aria-hidden="true" className="absolute">
        <defs>
          <SeriesPattern id={`${id}-0`} index={0} />
          <SeriesPattern id={`${id}-1`} index={1} />
        </defs>
      </svg>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {tableOf('coverage', report).columns.map((column) => {
          const squares = MARKS.flatMap((mark) =>
            Array.from({ length: countAt(report, 'coverage', { row: mark, column }) }, () => mark),
          )
          return (
            <div
              key={column}
              className={`rounded-8 border border-solid-gray-420 p-2 ${TILES[column.slice(0, 2)] ?? ''}`}
            >
              <p className="font-700 leading-140">{nameColumn('coverage', column, report.names, locale, t)}</p>
              <p className="text-dns-14N-130">
                {t('tile', {
                  never: countAt(report, 'coverage', { row: 'never', column }),
                  all: squares.length,
                })}
              </p>
              <Squares marks={squares} fills={fills} />
            </div>
          )
        })}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {MARKS.map((mark) => (
          <li key={mark} className="flex items-center gap-2">
            <Squares marks={[mark]} fills={fills} />
            {t(`values.coverage.${mark}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Mark = (typeof MARKS)[number]

function Squares({ marks, fills }: { marks: readonly Mark[]; fills: Record<Mark, string> }) {
  const width = STEP * Math.min(IN_A_ROW, marks.length)
  return (
    <svg
      width={width}
      height={STEP * Math.ceil(marks.length / IN_A_ROW)}
      viewBox={`0 0 ${width} ${STEP * Math.ceil(marks.length / IN_A_ROW)}`}
      focusable="false"
      aria-hidden="true"
      className="mt-1 block max-w-full text-solid-gray-800"
    >
      {marks.map((mark, place) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: squares are told apart by their place alone
          key={place}
          x={(place % IN_A_ROW) * STEP + 1}
          y={Math.floor(place / IN_A_ROW) * STEP + 1}
          width={STEP - 3}
          height={STEP - 3}
          fill={fills[mark]}
          className="stroke-current"
        />
      ))}
    </svg>
  )
}
