import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'
import { listThemeNames } from './list-programmes'
import { listTargets, type Target } from './list-targets'

/** Where to look: one prefecture, or the whole area of a bureau. */
type Area = { prefectureCode: string } | { bureauId: string }

/** More than any bureau's municipalities. */
const MOST = 1000

/** 国と県の支援: for each municipality supported in a year what the state does and what the prefecture does, side by side; those of both come first. */
export async function readJointList(tx: Tx, area: Area, year: number) {
  const state = (await listTargets(tx, { year })).filter((target) =>
    'bureauId' in area ? target.bureauId === area.bureauId : target.prefectureCode === area.prefectureCode,
  )
  const prefecture = await tx.prefectureTarget.findMany({
    where: { ...area, fiscalYear: year, withdrawnAt: null },
    orderBy: { organisation: { code: 'asc' } },
    take: MOST,
    include: { organisation: { select: { code: true, name: true, nameEn: true } } },
  })
  const places = new Map(
    [...state, ...prefecture].map((one) => [one.organisationId, { ...one.organisation, of: one.prefectureCode }]),
  )
  return [...places]
    .map(([organisationId, place]) => ({
      ...{ organisationId, place },
      state: state.filter(isOf(organisationId)),
      prefecture: prefecture.filter(isOf(organisationId)),
    }))
    .map((row) => ({ ...row, isOfBoth: row.state.length > 0 && row.prefecture.length > 0 }))
    .sort((a, b) => Number(b.isOfBoth) - Number(a.isOfBoth) || (a.place.code ?? '').localeCompare(b.place.code ?? ''))
}

export type JointRow = Awaited<ReturnType<typeof readJointList>>[number]

function isOf(organisationId: string) {
  return (one: Pick<Target, 'organisationId'>) => one.organisationId === organisationId
}

/** Years of which either side has a list, the latest first, this year among them. */
export async function listJointYears(tx: Tx, area: Area, thisYear: number): Promise<number[]> {
  const own = await tx.prefectureTarget.groupBy({ by: ['fiscalYear'], where: area })
  const state = await tx.programmeTarget.groupBy({ by: ['fiscalYear'], where: area })
  const years = new Set([thisYear, ...[...own, ...state].map(({ fiscalYear }) => fiscalYear)])
  return [...years].sort((a, b) => b - a)
}

/** What the page of a year shows, as its address asks for it; this year unless another is named. */
export async function readJointPage(tx: Tx, area: Area, asked: unknown) {
  const thisYear = fiscalYear(await readClock(tx))
  const years = await listJointYears(tx, area, thisYear)
  const year = years.find((one) => String(one) === asked) ?? thisYear
  return { years, year, rows: await readJointList(tx, area, year), themes: await listThemeNames(tx) }
}
