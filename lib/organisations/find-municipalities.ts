import type { Tx } from '@/lib/db/client'
import { toHiragana } from '@/lib/japanese/kana'

const NAMES = { id: true, code: true, name: true, nameEn: true, kana: true } as const

/** Municipalities of a prefecture by the beginning of their 団体コード, by kanji or by reading; at most 20. */
export async function findMunicipalities(tx: Tx, prefectureCode: string, typed: string) {
  const asked = typed.normalize('NFKC').trim()
  if (asked === '') return []
  return await tx.organisation.findMany({
    where: {
      kind: 'municipality',
      prefectureCode,
      OR: [
        { code: { startsWith: asked } },
        { name: { contains: asked } },
        { kana: { contains: toHiragana(asked) } },
        { nameEn: { contains: asked, mode: 'insensitive' } },
      ],
    },
    orderBy: { code: 'asc' },
    take: 20,
    select: NAMES,
  })
}

/** All municipalities of a prefecture, in the order of their codes. */
export async function listMunicipalities(tx: Tx, prefectureCode: string) {
  return await tx.organisation.findMany({
    where: { kind: 'municipality', prefectureCode },
    orderBy: { code: 'asc' },
    select: NAMES,
  })
}
