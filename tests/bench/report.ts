import type { Asked, Suite } from './asked'
import type { Measured } from './measure'

/** The numbers of one suite as a table: one user alone, then eight at once. */
export function printRows(suite: Suite, { count, processes }: Asked, rows: readonly Measured[]) {
  console.log(`\n${suite}: ${count} consultations, ${processes} processes, 8 connections`)
  console.table(
    Object.fromEntries(
      rows.map(({ name, alone, together, seconds }) => [
        name,
        {
          'p50 alone ms': at(alone, 0.5),
          'p95 alone ms': at(alone, 0.95),
          'p50 of 8 ms': at(together, 0.5),
          'p95 of 8 ms': at(together, 0.95),
          'per second': Math.round((together.length / seconds) * 10) / 10,
        },
      ]),
    ),
  )
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}
