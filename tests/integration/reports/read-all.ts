import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { ReportAddress } from '@/lib/reports/address'
import { MEASURE_KEYS } from '@/lib/reports/measures'
import { readReport } from '@/lib/reports/read-report'
import type { Report } from '@/lib/reports/report'

/** Every measure there is, as the reports read them. */
export function readAll(tx: Tx, actor: Actor & { bureauId: string }, address: ReportAddress): Promise<Report> {
  return readReport(tx, actor, 'overview', address, MEASURE_KEYS)
}
