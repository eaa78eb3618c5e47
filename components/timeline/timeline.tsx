import type { ReactNode } from 'react'
import { type Entry, TimelineEntry } from './timeline-entry'

type Day = { heading: string; entries: readonly Entry[] }

/** What happened, day by day, in the order given. */
export function Timeline({ days, headingLevel: Heading = 'h3' }: { days: readonly Day[]; headingLevel?: 'h3' | 'h4' }) {
  return (
    <ol className="space-y-6">
      {days.map(({ heading, entries }) => (
        <li key={heading}>
          <Heading className="text-std-16B-170">{heading}</Heading>
          <TimelineDay>
            {entries.map((entry) => (
              <TimelineEntry key={entry.id} entry={entry} />
            ))}
          </TimelineDay>
        </li>
      ))}
    </ol>
  )
}

function TimelineDay({ children }: { children: ReactNode }) {
  return <ol className="mt-2 ms-2.5 space-y-5 border-s-2 border-solid-gray-300 pb-1">{children}</ol>
}
