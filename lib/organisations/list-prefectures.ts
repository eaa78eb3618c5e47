import type { Tx } from '@/lib/db/client'

/** A prefecture by its six-digit code. */
export type Prefecture = { code: string | null; name: string; nameEn: string | null }

/** The prefectures of a bureau, in the order of their codes. */
export async function listPrefectures(tx: Tx, bureauId: string | null): Promise<Prefecture[]> {
  return await tx.organisation.findMany({
    where: { kind: 'prefecture', bureauId },
    select: { code: true, name: true, nameEn: true },
    orderBy: { code: 'asc' },
  })
}
