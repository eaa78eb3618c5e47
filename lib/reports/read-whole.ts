import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { isSplit, type ReportAddress } from './address'
import { listIndicators } from './list-indicators'
import { MEASURE_KEYS } from './measures'
import { readReport } from './read-report'
import type { Report } from './report'
import { isReport, measuresOf } from './reports'

/** What a file of a report holds: its own measures, and for the overview those of all reports. */
export async function readWhole(
  tx: Tx,
  actor: Actor & { bureauId: string },
  report: string | undefined,
  address: ReportAddress,
): Promise<Report> {
  const known = report !== undefined && isReport(report) ? report : 'overview'
  const keys = known === 'overview' ? MEASURE_KEYS : measuresOf(known, isSplit(address))
  const read = await readReport(tx, actor, known, address, keys)
  return read.indicators.length === 0 ? read : { ...read, indicators: await listIndicators(tx, read.scope, 'all') }
}
