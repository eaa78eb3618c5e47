import type { Tx } from '@/lib/db/client'

/** Days on which a bureau's desk is closed beside weekends and holidays, as 'YYYY-MM-DD'. */
export async function readClosingDays(tx: Tx, bureauId: string): Promise<ReadonlySet<string>> {
  const days = await tx.closingDay.findMany({ where: { bureauId }, select: { closedOn: true } })
  return new Set(days.map(({ closedOn }) => closedOn.toISOString().slice(0, 10)))
}
