import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** A published practice as its page shows it; null when there is none. */
export async function readPractice(tx: Tx, id: string) {
  const known = z.uuid().safeParse(id).data
  if (!known) return null
  return await tx.practice.findFirst({
    where: { id: known },
    select: {
      ...{ id: true, title: true, titleEn: true, fiscalYear: true, summary: true, result: true },
      ...{ source: true, sourceUrl: true, publishedAt: true },
      organisation: { select: { name: true, nameEn: true, prefectureCode: true } },
      themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } }, orderBy: { themeKey: 'asc' } },
    },
  })
}
