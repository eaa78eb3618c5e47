const DATE = /((?:令和|平成)(?:\d+|元)年度?(?:\d+月)?(?:\d+日)?(?:\([月火水木金土日]\))?)/

/** Words in which no date is broken at the end of a line. */
export function UnbrokenDates({ children }: { children: string }) {
  return children.split(DATE).map((part, at) =>
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
