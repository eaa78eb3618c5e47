import type { Tx } from '@/lib/db/client'

/** The practices that were published last, or written anew last, at most `most`. */
export async function latestPractices(tx: Tx, most: number) {
  return await tx.practice.findMany({
    select: {
      ...{ id: true, title: true, titleEn: true, summary: true, publishedAt: true, revisedAt: true },
      organisation: { select: { name: true, nameEn: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: most,
  })
}
