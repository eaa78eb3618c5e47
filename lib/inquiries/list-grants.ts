import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'

/** Years about whose grants may be asked: the next, this one, and some back. */
const YEARS_BACK = 6

/** Grants whose procedure may be asked about, by offices of a kind when one is named, and the years to choose from. */
export async function listGrants(tx: Tx, asker?: string) {
  const thisYear = fiscalYear(await readClock(tx))
  const grants = await tx.grant.findMany({
    where: asker ? { askers: { has: asker } } : {},
    orderBy: { sort: 'asc' },
    select: { key: true, name: true, nameEn: true, description: true },
  })
  return { grants, years: Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index) }
}

export type Grant = Awaited<ReturnType<typeof listGrants>>['grants'][number]
