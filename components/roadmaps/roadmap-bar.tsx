import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import type { RoadmapItem } from '@/lib/roadmaps/items'

type Props = { item: RoadmapItem; months: readonly string[]; thisMonth: string }

/** The time of one item over the months: empty while it is planned, striped while it runs, filled when it is done; a rhombus for the milestone. */
export function RoadmapBar({ item, months, thisMonth }: Props) {
  const words = useWords(item)
  const from = months.indexOf(item.from || item.until)
  const until = months.indexOf(item.until || item.from)
  const milestone = months.indexOf(item.milestone)
  const now = months.indexOf(thisMonth)
  const stripes = Array.from({ length: Math.max(0, (until - from + 1) * 3) }, (_, at) => from + at / 3)
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${months.length} 10`}
      preserveAspectRatio="none"
      className="block h-7 w-full"
    >
      {months.map((month, at) => (
        <path
          key={month}
          d={`M${at} 0V10`}
          vectorEffect="non-scaling-stroke"
          className={month.endsWith('-04') ? 'stroke-solid-gray-600' : 'stroke-solid-gray-200'}
        />
      ))}
      {now >= 0 ? <rect x={now} y={0} width={1} height={10} className="fill-yellow-100" /> : null}
      {from >= 0 && until >= from ? (
        <rect
          x={from}
          y={2.5}
          width={until - from + 1}
          height={5}
          vectorEffect="non-scaling-stroke"
          className={`stroke-solid-gray-900 ${item.progress === 'done' ? 'fill-solid-gray-800' : 'fill-white'}`}
        />
      ) : null}
      {item.progress === 'under_way'
        ? stripes.map((x) => (
            <path
              key={x}
              d={`M${x} 7.5L${x + 1 / 3} 2.5`}
              vectorEffect="non-scaling-stroke"
              className="stroke-2 stroke-solid-gray-900"
            />
          ))
        : null}
      {milestone >= 0 ? (
        <path
          d={`M${milestone + 0.1} 5L${milestone + 0.5} 0.5L${milestone + 0.9} 5L${milestone + 0.5} 9.5Z`}
          vectorEffect="non-scaling-stroke"
          className="fill-white stroke-2 stroke-solid-gray-900"
        />
      ) : null}
    </svg>
  )
}

function useWords({ from, until, milestone, milestoneLabel, progress }: RoadmapItem): string {
  const t = useTranslations('Roadmaps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const month = (text: string) => (text ? formatMonth(text, locale) : 'none')
  const span = { from: month(from), until: month(until), progress: t(`progress.${progress}`) }
  return t('bar', { ...span, milestone: month(milestone), label: milestoneLabel || 'none' })
}
