import type { Asked, Suite } from './asked'
import type { Measured } from './measure'

const COLUMNS = ['p50 alone', 'p95 alone', 'p50 of 8', 'p95 of 8', 'per second', 'CPU of database'] as const
const NAME = 44

/** What is measured now, and what the columns say. */
export function printSuite(suite: Suite, { count, processes }: Asked) {
  console.log(`\n${suite}: ${count} consultations, ${processes} processes; one user alone, then 8 at once; times in ms`)
  console.log(''.padEnd(NAME) + COLUMNS.map((column) => column.padStart(16)).join(''))
}

/** One measure, as soon as it is done. */
export function printRow(name: string, { alone, together, seconds, cpu }: Measured) {
  const values = [
    at(alone, 0.5),
    at(alone, 0.95),
    at(together, 0.5),
    at(together, 0.95),
    together.length / seconds,
    cpu,
  ]
  console.log(
    name.padEnd(NAME) + values.map((value) => (value === null ? '-' : value.toFixed(1)).padStart(16)).join(''),
  )
}

function at(times: readonly number[], share: number): number | null {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
}
