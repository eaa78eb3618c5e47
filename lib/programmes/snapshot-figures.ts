import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'
import { FIRST_KINDS } from '@/lib/profiles/figure-kinds'

/** A figure as it was when the entry was handed in. */
export type EnteredFigure = { kind: string; value: number; asOf: string }

/** The latest figures on record of a municipality, as an entry carries them; nobody types them again. */
export async function snapshotFigures(tx: Tx, organisationId: string): Promise<EnteredFigure[]> {
  const rows = await tx.figure.findMany({
    where: { organisationId, areaId: null, supersededAt: null, kind: { in: [...FIRST_KINDS] } },
    orderBy: { asOf: { sort: 'desc', nulls: 'last' } },
    take: 200,
    select: { kind: true, value: true, asOf: true, asOfText: true },
  })
  return FIRST_KINDS.flatMap((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return row ? [{ kind, value: row.value, asOf: row.asOf ? dayOf(row.asOf) : row.asOfText }] : []
  })
}
