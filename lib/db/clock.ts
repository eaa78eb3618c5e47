import type { Tx } from './client'

/** The office's time in this transaction; verbs read it once. */
export async function readClock(tx: Tx): Promise<Date> {
  const rows = await tx.$queryRaw<{ now: Date }[]>`SELECT app.now() AS now`
  const [row] = rows
  if (!row) throw new Error('the database told no time')
  return row.now
}
