import { MONTHS } from './months'

type Placed = { id: string; fromMonth: number | null; toMonth: number | null }
/** A cell of the table: from which month over how many, and what stands in it; nothing for an empty one. */
export type Cell<Entry> = { from: number; months: number; entries: readonly Entry[] }

/**
 * Lays the entries of a row out in lines of twelve months: those of the same months share a cell, those that overlap stand one
 * under another. What has no month at all stands over the whole year.
 */
export function layOut<Entry extends Placed>(entries: readonly Entry[]): Cell<Entry>[][] {
  const bySpan = new Map<string, Cell<Entry>>()
  for (const entry of entries) {
    const from = entry.fromMonth ?? 1
    const months = (entry.toMonth ?? MONTHS.length) - from + 1
    const key = `${from} ${months}`
    bySpan.set(key, { from, months, entries: [...(bySpan.get(key)?.entries ?? []), entry] })
  }
  const lanes: Cell<Entry>[][] = []
  for (const cell of [...bySpan.values()].sort((one, other) => one.from - other.from || other.months - one.months)) {
    const free = lanes.find((lane) => endOf(lane) < cell.from)
    if (free) free.push(cell)
    else lanes.push([cell])
  }
  return (lanes.length > 0 ? lanes : [[]]).map(fillUp)
}

function endOf(lane: readonly Cell<unknown>[]): number {
  const last = lane.at(-1)
  return last ? last.from + last.months - 1 : 0
}

/** A line with an empty cell for each month in which nothing stands. */
function fillUp<Entry>(lane: readonly Cell<Entry>[]): Cell<Entry>[] {
  return MONTHS.flatMap((month): Cell<Entry>[] => {
    const begun = lane.find(({ from }) => from === month)
    if (begun) return [begun]
    const isCovered = lane.some(({ from, months }) => from < month && month < from + months)
    return isCovered ? [] : [{ from: month, months: 1, entries: [] }]
  })
}
