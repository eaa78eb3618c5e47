import type { Tx } from '@/lib/db/client'
import { eraYearShort } from '@/lib/japanese/eras'

/** The receipt number as written and spoken: R8-KYU-00012. */
export function formatNumber(fiscalYear: number, letters: string, running: number): string {
  return `${eraYearShort(fiscalYear)}-${letters}-${String(running).padStart(5, '0')}`
}

/** The number of a consultation of the past, taken in from a register: a series of its own, R6-KYU-H00012. */
export function formatHistoricNumber(fiscalYear: number, letters: string, running: number): string {
  return `${eraYearShort(fiscalYear)}-${letters}-H${String(running).padStart(5, '0')}`
}

/** Whether `text` has the shape of a receipt number, or of a number of the past. */
export function isNumber(text: string): boolean {
  return /^[RHS][0-9]{1,2}-[A-Z]{3}-H?[0-9]{5,}$/.test(text)
}

/** The bureau's next running number of a fiscal year. Locks the counter until commit: take it last, so that there are no gaps and nobody waits long. */
export async function nextRunningNumber(tx: Tx, bureauId: string, fiscalYear: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last_number: number }[]>`
    INSERT INTO number_counters AS counter (bureau_id, fiscal_year, last_number) VALUES (${bureauId}::uuid, ${fiscalYear}, 1)
    ON CONFLICT (bureau_id, fiscal_year) DO UPDATE SET last_number = counter.last_number + 1
    RETURNING last_number`
  if (!row) throw new Error('the counter gave no number')
  return row.last_number
}
