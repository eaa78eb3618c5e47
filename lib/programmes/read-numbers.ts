import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'
import { type Phase, PROGRAMME_TYPES, phaseOf } from './states'

type Counted = { programmeId: string; bureauId: string; entries: number; late: number; selected: number }

/** How many entered, of them how many too late, and how many were selected. */
export type Numbers = { entries: number; late: number; selected: number }

/** What headquarters may know of entries everywhere: numbers by programme and bureau, no names. Nothing for anybody else. */
export async function countEntries(tx: Tx, programmeIds: readonly string[]): Promise<Counted[]> {
  return await tx.$queryRaw<Counted[]>`
    SELECT programme_id::text AS "programmeId", bureau_id::text AS "bureauId", entries, late, selected
    FROM app.programme_numbers(${[...programmeIds]}::uuid[])`
}

/** Of all programmes of a year, type by type and bureau by bureau: quota, entries, selected. The year is the one asked for, else the latest there is. */
export async function readNumbers(tx: Tx, asked: unknown) {
  const now = await readClock(tx)
  const found = await tx.programme.groupBy({ by: ['fiscalYear'], orderBy: { fiscalYear: 'desc' } })
  const years = found.map((one) => one.fiscalYear)
  const year = years.find((one) => String(one) === asked) ?? years[0] ?? fiscalYear(now)
  const programmes = await tx.programme.findMany({
    where: { fiscalYear: year },
    select: { id: true, type: true, bureauId: true, quota: true, state: true, opensAt: true, closesAt: true },
  })
  const counted = await countEntries(
    tx,
    programmes.map(({ id }) => id),
  )
  const bureaus = await tx.organisation.findMany({
    where: { kind: 'bureau', endedOn: null },
    orderBy: { code: 'asc' },
    select: { id: true, name: true, nameEn: true },
  })
  const types = PROGRAMME_TYPES.map((type) => {
    const ofType = programmes.filter((one) => one.type === type)
    const quota = ofType.reduce((sum, one) => sum + one.quota, 0)
    return { type, programmes: ofType.length, quota, ...sumOf(counted.filter(isOf(ofType))) }
  })
  const rows = bureaus.map((bureau) => {
    const here = counted.filter(({ bureauId }) => bureauId === bureau.id)
    const led = programmes.find(({ bureauId }) => bureauId === bureau.id)
    return {
      bureau,
      led: led
        ? { quota: led.quota, phase: phaseOf(led, now) satisfies Phase, ...sumOf(here.filter(isOf([led]))) }
        : null,
      national: PROGRAMME_TYPES.filter((type) => type !== 'bureau_led').map((type) => ({
        type,
        ...sumOf(here.filter(isOf(programmes.filter((one) => one.type === type)))),
      })),
    }
  })
  return { years, year, types, rows }
}

export type YearNumbers = Awaited<ReturnType<typeof readNumbers>>

function isOf(programmes: readonly { id: string }[]) {
  return ({ programmeId }: Counted) => programmes.some(({ id }) => id === programmeId)
}

function sumOf(counted: readonly Counted[]): Numbers {
  const sum = (of: (one: Counted) => number) => counted.reduce((total, one) => total + of(one), 0)
  return { entries: sum((one) => one.entries), late: sum((one) => one.late), selected: sum((one) => one.selected) }
}
