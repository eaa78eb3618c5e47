import type { Tx } from '@/lib/db/client'

/** The practices that were published last, or written anew last, at most `most`. */
export async function latestPractices(tx: Tx, most: number) {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM practices ORDER BY coalesce(revised_at, published_at) DESC NULLS LAST, id LIMIT ${most}`
  const place = new Map(found.map(({ id }, at) => [id, at]))
  const practices = await tx.practice.findMany({
    where: { id: { in: [...place.keys()] } },
    select: {
      ...{ id: true, title: true, titleEn: true, summary: true, publishedAt: true, revisedAt: true },
      organisation: { select: { name: true, nameEn: true } },
    },
  })
  return practices.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0))
}
