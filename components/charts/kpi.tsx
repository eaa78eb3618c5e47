import type { ReactNode } from 'react'

type Props = {
  label: string
  value: string
  unit?: string
  note?: ReactNode
  link?: { href: string; label: string }
}

/** One number that is watched: what it counts, how much, out of how many, and where it comes from. */
export function Kpi({ label, value, unit, note, link }: Props) {
  return (
    <div className="min-w-0 border-s-4 border-blue-900 ps-4">
      <p className="font-700 leading-140">{label}</p>
      <p className="mt-1 text-std-36B-140 text-solid-gray-900 tabular-nums">
        {value}
        {unit ? <span className="ms-1 text-std-16B-170">{unit}</span> : null}
      </p>
      {note ? <div className="leading-140 text-solid-gray-700">{note}</div> : null}
      {link ? (
        <p className="mt-1 print:hidden">
          <a href={link.href}>
            <span className="sr-only">{label} </span>
            {link.label}
          </a>
        </p>
      ) : null}
    </div>
  )
}
