import { splitAtDates } from '@/lib/japanese/split-at-dates'

/** Words in which no date is broken at the end of a line. */
export function UnbrokenDates({ children }: { children: string }) {
  return splitAtDates(children).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence stay in their order
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
