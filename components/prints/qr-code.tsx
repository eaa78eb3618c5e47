import { encode } from 'uqr'

/** A code that a telephone reads from paper: what `text` says, named by `label` for who cannot see it. Grows with nothing; 30 mm on paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-30 shrink-0 bg-white text-black"
    >
      <path d={dots.join('')} fill="currentColor" />
    </svg>
  )
}
