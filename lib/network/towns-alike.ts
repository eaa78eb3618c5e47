import type { Tx } from '@/lib/db/client'
import { SIZE_CLASSES } from './kinds'

export type SizeClass = (typeof SIZE_CLASSES)[number]

/** Inhabitants a size class begins with, and those it ends before. */
const SIZES: Record<SizeClass, [number, number | null]> = {
  under_10k: [0, 10_000],
  under_50k: [10_000, 50_000],
  under_200k: [50_000, 200_000],
  over_200k: [200_000, null],
}

/** What a need says of the place behind it. */
export type Said = { prefecture: string | null; sizeClass: SizeClass | null; themeKeys: readonly string[] }

/** What may be left out so that a need means others, too, and how many it then means. */
export type LessSaid = { what: 'sizeClass' | 'prefecture' | 'both'; others: number }

/** How many other towns of one's bureau a need with these words could mean, by what the desk knows of towns and themes. */
export async function countTownsAlike(tx: Tx, withoutId: string, { prefecture, sizeClass, themeKeys }: Said) {
  const [least, most] = sizeClass ? SIZES[sizeClass] : [null, null]
  const [counted] = await tx.$queryRaw<{ towns: number }[]>`
    SELECT app.count_towns_alike(${prefecture}, ${least}::int, ${most}::int, ${[...themeKeys]}::text[], ${withoutId}::uuid) AS towns`
  return counted?.towns ?? 0
}

/**
 * Whether prefecture, size and theme together leave only the one town that asks 再特定; null when there are others. With what could
 * be left out: each way that brings others in, the one that says most first.
 */
export async function onlyTown(tx: Tx, withoutId: string, said: Said): Promise<LessSaid[] | null> {
  if (said.prefecture === null && said.sizeClass === null) return null
  if ((await countTownsAlike(tx, withoutId, said)) > 0) return null
  const ways: LessSaid[] = []
  const without = async (what: LessSaid['what'], less: Said) => {
    const others = await countTownsAlike(tx, withoutId, less)
    if (others > 0) ways.push({ what, others })
  }
  if (said.sizeClass && said.prefecture) {
    await without('sizeClass', { ...said, sizeClass: null })
    await without('prefecture', { ...said, prefecture: null })
  }
  await without(said.sizeClass && said.prefecture ? 'both' : said.sizeClass ? 'sizeClass' : 'prefecture', {
    ...{ themeKeys: said.themeKeys, prefecture: null, sizeClass: null },
  })
  return ways
}

/** The same for a form that came back because of it: by what was typed; null for every other form. */
export async function onlyTownOf(
  tx: Tx,
  withoutId: string,
  { typed, errors }: { typed: Record<string, string | string[]>; errors: readonly { field: string }[] },
): Promise<LessSaid[] | null> {
  if (!errors.some(({ field }) => field === 'knowing')) return null
  const { prefecture, sizeClass, themeKeys = [] } = typed
  return await onlyTown(tx, withoutId, {
    prefecture: typeof prefecture === 'string' && prefecture !== '' ? prefecture : null,
    sizeClass: SIZE_CLASSES.find((size) => size === sizeClass) ?? null,
    themeKeys: typeof themeKeys === 'string' ? [themeKeys] : themeKeys,
  })
}
