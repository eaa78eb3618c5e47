import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { WholeNumbers } from '../consultations/whole-numbers'
import { INKS, SHAPES, type Tone } from '../notices/tone'

/** One thing that happened. `internal` entries are never shown outside the bureau, `asking` ones never outside the asking office; both say so. */
export type Entry = {
  id: string
  label: string
  tone?: Tone
  time?: string
  isoTime?: string
  who?: string
  visibility?: 'shared' | 'internal' | 'asking'
  body?: ReactNode
}

/** One line of the timeline: a shape on the thread, what it was, who and when, and its text. */
export function TimelineEntry({ entry }: { entry: Entry }) {
  const { id, label, tone = 'neutral', time, isoTime, who, visibility, body } = entry
  return (
    <li id={id} className="relative ps-6">
      <span
        className={`absolute top-0.5 -left-[calc(0.6875rem+1px)] flex size-5.5 items-center justify-center rounded-full bg-white text-[0.875rem] leading-100 ${SHAPES[tone]} ${INKS[tone]}`}
      />
      <p className="flex flex-wrap items-baseline gap-x-3 leading-160">
        <span className="font-700 text-solid-gray-900">
          <WholeNumbers>{label}</WholeNumbers>
        </span>
        {who ? <span>{who}</span> : null}
        {time ? (
          <time dateTime={isoTime} className="text-solid-gray-700 tabular-nums">
            {time}
          </time>
        ) : null}
        {visibility ? <VisibilityBadge visibility={visibility} /> : null}
      </p>
      {body ? (
        <div
          className={`mt-1.5 max-w-prose rounded-8 px-4 py-3 ${visibility === 'internal' ? 'border border-dashed border-orange-800 bg-yellow-50' : 'bg-solid-gray-50'}`}
        >
          {body}
        </div>
      ) : null}
    </li>
  )
}

/** Who may read something: both sides, the bureau alone, or the asking office alone. */
export function VisibilityBadge({ visibility }: { visibility: 'shared' | 'internal' | 'asking' }) {
  const t = useTranslations('Components')
  const look =
    visibility !== 'shared'
      ? 'border-dashed border-orange-1000 text-orange-1000'
      : 'border-solid-gray-600 text-solid-gray-700'
  return <span className={`rounded-4 border px-1.5 text-dns-14N-130 whitespace-nowrap ${look}`}>{t(visibility)}</span>
}
