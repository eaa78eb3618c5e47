import type { ReactNode } from 'react'

/** Colours of up to six series, each at least 3:1 on white, each with its own pattern for readers without colour and for paper. */
export const SERIES = [
  { ink: 'text-blue-900', pattern: 'solid' },
  { ink: 'text-orange-800', pattern: 'diagonal' },
  { ink: 'text-green-800', pattern: 'dots' },
  { ink: 'text-magenta-900', pattern: 'vertical' },
  { ink: 'text-cyan-900', pattern: 'cross' },
  { ink: 'text-solid-gray-700', pattern: 'empty' },
] as const

const MARKS: Record<(typeof SERIES)[number]['pattern'], ReactNode> = {
  solid: <rect width="8" height="8" fill="currentColor" />,
  diagonal: <path d="M-2 2 2-2M-2 10 10-2M6 10l4-4" stroke="currentColor" strokeWidth="2.5" />,
  dots: <path d="M1 1h3v3H1zM5 5h3v3H5z" fill="currentColor" />,
  vertical: <path d="M2 0v8M6 0v8" stroke="currentColor" strokeWidth="1.5" />,
  cross: <path d="M0 2h8M0 6h8M2 0v8M6 0v8" stroke="currentColor" />,
  empty: null,
}

/** The pattern of series number `index`, to be filled with `url(#id)`. */
export function SeriesPattern({ id, index }: { id: string; index: number }) {
  const { ink, pattern } = seriesAt(index)
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" className={ink}>
      {MARKS[pattern]}
    </pattern>
  )
}

/** Series number `index`; after the sixth they begin again. */
export function seriesAt(index: number) {
  return SERIES[index % SERIES.length] ?? SERIES[0]
}
