import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import { isForOutside, isSplit, type ReportAddress } from './address'
import { readAhead } from './costs/ahead'
import { readGaps } from './gaps/read'
import { findHidden } from './hidden'
import { listIndicators } from './list-indicators'
import { MEASURES, type MeasureKey } from './measures'
import { openScope } from './open-scope'
import { isOutsideCut } from './outside-cut'
import { besideOf } from './period-before'
import { readNames } from './read-names'
import type { Report } from './report'
import { measuresOf, REPORTS, type ReportKey } from './reports'
import { isWhole, type Scope } from './scope'
import { tallyAll } from './tally'

type Desk = Actor & { bureauId: string }

/** Everything a report and its exports show, counted as it stands now. */
export async function readReport(
  tx: Tx,
  actor: Desk,
  key: ReportKey,
  address: ReportAddress,
  keys: readonly MeasureKey[] = measuresOf(key, isSplit(address)),
): Promise<Report> {
  const opened = await openScope(tx, actor, address)
  const { scope } = opened
  const outside = isForOutside(address)
  const told = !outside || isOutsideCut(opened)
  const shown = keys.filter((one) => !(outside && MEASURES[one].isInternal) && (told || !MEASURES[one].isSurvey))
  const cells = await tallyAll(tx, shown, scope)
  return {
    ...opened,
    names: [...opened.names, ...(await readNames(tx, shown, scope))],
    key,
    cells,
    beside: await readBeside(tx, key, address, opened),
    hidden: outside ? await findHidden(tx, cells, scope) : new Map(),
    isForOutside: outside,
    indicators: keys.includes('effects') && !outside ? await listIndicators(tx, scope) : [],
    gaps: key === 'gaps' && !outside ? await readGaps(tx, scope) : null,
    ahead: key === 'costs' && !outside && isWhole(scope) ? await readAhead(tx, scope) : null,
    years: await readYears(tx, scope),
  }
}

async function readBeside(
  tx: Tx,
  key: ReportKey,
  address: ReportAddress,
  { period, scope }: Pick<Report, 'period' | 'scope'>,
) {
  const other = besideOf(address, period, scope.today)
  if (!other) return null
  const dated = REPORTS[key].watched.filter((one) => MEASURES[one].date !== 'today')
  const cells = await tallyAll(tx, dated, { ...scope, from: other.from, until: other.until })
  return { ...other, cells }
}

async function readYears(tx: Tx, { bureauId, today }: Scope): Promise<number[]> {
  const first = await tx.consultation.findFirst({
    where: { bureauId, receivedAt: { not: null }, state: { not: 'draft' } },
    orderBy: { receivedAt: 'asc' },
    select: { receivedAt: true },
  })
  const latest = fiscalYear(today)
  const earliest = Math.min(first?.receivedAt ? fiscalYear(first.receivedAt) : latest, latest)
  return Array.from({ length: latest - earliest + 1 }, (_, index) => latest - index)
}
