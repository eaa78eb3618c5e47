import { useId } from 'react'
import { percent } from './scale'
import { SeriesPattern, seriesAt } from './series'

type Part = { label: string; value: number; text?: string }

/** One whole and its parts, told apart by pattern as well as colour. Its table says the same, so it is silent for screen readers. */
export function StackedBar({ parts }: { parts: readonly Part[] }) {
  const id = useId()
  const whole = parts.reduce((sum, { value }) => sum + value, 0) || 1
  const startOf = (index: number) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0)
  return (
    <div aria-hidden="true" className="max-w-200">
      <svg width="100%" height="36" aria-hidden="true" focusable="false" className="block">
        <defs>
          {parts.map(({ label }, index) => (
            <SeriesPattern key={label} id={`${id}-${index}`} index={index} />
          ))}
        </defs>
        {parts.map(({ label, value }, index) => (
          <rect
            key={label}
            x={percent(startOf(index), whole)}
            y="1"
            width={percent(value, whole)}
            height="34"
            fill={`url(#${id}-${index})`}
            className={`stroke-current ${seriesAt(index).ink}`}
          />
        ))}
      </svg>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {parts.map(({ label, value, text }, index) => (
          <li key={label} className="flex items-center gap-2">
            <svg
              width="20"
              height="20"
              aria-hidden="true"
              focusable="false"
              className={`shrink-0 ${seriesAt(index).ink}`}
            >
              <rect x="1" y="1" width="18" height="18" fill={`url(#${id}-${index})`} className="stroke-current" />
            </svg>
            {label}
            <span className="font-700 tabular-nums">{text ?? value}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
