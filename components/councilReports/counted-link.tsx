/** Where the list behind a number of a part of a report stands; null for readers who may not see it. */
export type BehindArea = { area: string; part: string } | null

type Props = {
  behind: BehindArea
  at: { measure: string; row?: string; column?: string; of?: 'n' | 'missing' }
  count: number | null
  children: string
}

/** A number of a report, leading the desk to exactly what was counted; nought and what is hidden lead nowhere. */
export function CountedLink({ behind, at, count, children }: Props) {
  if (!behind || !count) return children
  const query = new URLSearchParams({ part: behind.part, measure: at.measure })
  if (at.row !== undefined) query.set('row', at.row)
  if (at.column !== undefined) query.set('column', at.column)
  if (at.of) query.set('of', at.of)
  return <a href={`${behind.area}?${query}`}>{children}</a>
}
