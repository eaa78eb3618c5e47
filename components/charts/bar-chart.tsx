import { axisEnd } from './scale'

type Bar = { label: string; value: number; text?: string; emphasis?: boolean }

const HEIGHT = 176
const TOP = 24

/** Upright bars, one a month or a year, each with its number on top. Its table says the same, so it is silent for screen readers. */
export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const end = axisEnd(bars.map(({ value }) => value))
  const slot = 100 / Math.max(1, bars.length)
  return (
    <svg
      width="100%"
      height={TOP + HEIGHT + 28}
      aria-hidden="true"
      focusable="false"
      className="block max-w-200 text-blue-900"
    >
      {bars.map(({ label, value, text, emphasis = true }, index) => {
        const height = (value / end) * HEIGHT
        const middle = `${slot * (index + 0.5)}%`
        return (
          <g key={label}>
            <rect
              x={`${slot * (index + 0.18)}%`}
              y={TOP + HEIGHT - height}
              width={`${slot * 0.64}%`}
              height={height}
              className={emphasis ? 'fill-current' : 'fill-white stroke-current'}
            />
            <text
              x={middle}
              y={TOP + HEIGHT - height - 6}
              textAnchor="middle"
              className="fill-solid-gray-900 text-dns-14B-130"
            >
              {text ?? value}
            </text>
            <text
              x={middle}
              y={TOP + HEIGHT + 20}
              textAnchor="middle"
              className="fill-solid-gray-800 text-[0.6875rem] sm:text-[0.875rem]"
            >
              {label}
            </text>
          </g>
        )
      })}
      <line x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} className="stroke-solid-gray-600" />
    </svg>
  )
}
