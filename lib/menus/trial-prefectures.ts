import type { Tx } from '@/lib/db/client'

/** Where a menu can be tried: in the prefectures of its bureau, a national one in all. */
export async function listTrialPrefectures(tx: Tx, bureauId: string | null) {
  const rows = await tx.organisation.findMany({
    where: { kind: 'prefecture', code: { not: null }, ...(bureauId ? { bureauId } : {}) },
    orderBy: { code: 'asc' },
    select: { prefectureCode: true, name: true, nameEn: true },
  })
  return rows.flatMap(({ prefectureCode, ...named }) => (prefectureCode ? [{ code: prefectureCode, ...named }] : []))
}
