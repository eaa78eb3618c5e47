import type { Tx } from '@/lib/db/client'

type Granted = { code: string; name: string; nameEn: string | null; closing: Date }

/** Municipalities of a prefecture that may enter for longer than the others, each with its own last second; nothing is told of why. */
export async function listGranted(tx: Tx, prefectureCode: string, programmeId: string): Promise<Granted[]> {
  return await tx.$queryRaw<Granted[]>`
    SELECT o.code, o.name, o.name_en AS "nameEn", app.programme_closing(p.id, o.id) AS closing
    FROM programmes p, organisations o
    WHERE p.id = ${programmeId}::uuid AND o.kind = 'municipality' AND o.prefecture_code = ${prefectureCode} AND o.ended_on IS NULL
      AND app.programme_closing(p.id, o.id) > p.closes_at
    ORDER BY o.code`
}
