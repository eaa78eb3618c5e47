import { axisEnd, percent } from './scale'

type Bar = { label: string; value: number; text?: string }

/** Lying bars for things with long names, in the order given. Its table says the same, so it is silent for screen readers. */
export function HorizontalBarChart({ bars }: { bars: readonly Bar[] }) {
  const end = axisEnd(bars.map(({ value }) => value))
  return (
    <div aria-hidden="true" className="max-w-200 space-y-2">
      {bars.map(({ label, value, text }) => (
        <div key={label} className="grid items-center gap-x-4 leading-140 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
          <span className="min-w-0">{label}</span>
          <span className="flex items-center gap-2">
            <svg width="100%" height="20" className="flex-1 text-blue-900" aria-hidden="true" focusable="false">
              <rect width="100%" height="20" className="fill-solid-gray-50" />
              <rect width={percent(value, end)} height="20" className="fill-current" />
            </svg>
            <span className="w-16 shrink-0 text-end font-700 tabular-nums">{text ?? value}</span>
          </span>
        </div>
      ))}
    </div>
  )
}
