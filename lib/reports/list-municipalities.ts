import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { factsOf } from './facts-of'
import type { CellAddress } from './list-behind'
import type { Scope } from './scope'

/** A municipality behind a number: its officer, and when it consulted last. */
export type CountedMunicipality = {
  code: string
  name: string
  nameEn: string | null
  prefecture: string
  prefectureEn: string | null
  row: string
  officerName: string | null
  lastReceivedAt: Date | null
}

/** The municipalities behind a number, in the order of their codes: as many as the number says. A bureau has some hundreds at most. */
export async function listMunicipalities(tx: Tx, scope: Scope, cell: CellAddress): Promise<CountedMunicipality[]> {
  const { measure, row, column } = cell
  return await tx.$queryRaw<CountedMunicipality[]>(sql`
    SELECT o.code, o.name, o.name_en AS "nameEn", p.name AS prefecture, p.name_en AS "prefectureEn", f."row",
      (SELECT u.name FROM assignments a JOIN memberships m ON m.id = a.membership_id JOIN users u ON u.id = m.user_id
        WHERE a.organisation_id = o.id AND a.kind = 'officer' AND a.valid_from <= ${scope.today}::date
          AND (a.valid_until IS NULL OR a.valid_until >= ${scope.today}::date) LIMIT 1) AS "officerName",
      (SELECT max(c.received_at) FROM consultations c WHERE c.asking_organisation_id = o.id AND c.state <> 'draft') AS "lastReceivedAt"
    FROM (${factsOf(measure, scope)}) f JOIN organisations o ON o.id::text = f.fact
    JOIN organisations p ON p.code = o.prefecture_code
    WHERE ${row === undefined ? sql`true` : sql`f."row" = ${row}`} AND ${column === undefined ? sql`true` : sql`f."column" = ${column}`}
    ORDER BY o.code`)
}
