import { INKS, SHAPES, type Tone } from './tone'

type Props = { date: string; isoDate?: string; note?: string; tone?: Tone }

/** A day something is due, and in words how far off it is. */
export function Deadline({ date, isoDate, note, tone = 'neutral' }: Props) {
  return (
    <span className="inline-flex flex-col">
      <time dateTime={isoDate} className="whitespace-nowrap">
        {date}
      </time>
      {note ? (
        <span
          className={`block text-dns-14N-130 shape-before-text ${SHAPES[tone]} ${INKS[tone]} ${tone === 'danger' ? 'font-700' : ''}`}
        >
          {note}
        </span>
      ) : null}
    </span>
  )
}
