import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** How the list is narrowed down, as it stands in the address. */
export const ExampleListInput = z.object({
  theme: z.string().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const EXAMPLES_SHOWN = 10
const ORDER = [{ publishedAt: 'desc' }, { id: 'asc' }] as const
const SHOWN = {
  ...{ id: true, title: true, asked: true, done: true, themeKeys: true, fiscalYear: true, prefectureCode: true },
  bureau: { select: { name: true, nameEn: true } },
} as const

/** One page of what others asked みなさまからのご相談, the newest first, and how many there are. */
export async function listExamples(tx: Tx, { theme, page }: z.infer<typeof ExampleListInput>) {
  const where = theme ? { themeKeys: { hasEvery: [theme] } } : {}
  const found = await tx.askedExample.findMany({
    ...{ where, orderBy: [...ORDER], select: SHOWN },
    skip: (page - 1) * EXAMPLES_SHOWN,
    take: EXAMPLES_SHOWN,
  })
  return { rows: await namedExamples(tx, found), count: await tx.askedExample.count({ where }) }
}

/** The newest of what others asked, at most `most`. */
export async function latestExamples(tx: Tx, most: number) {
  return await namedExamples(tx, await tx.askedExample.findMany({ orderBy: [...ORDER], take: most, select: SHOWN }))
}

/** The themes that something published is about. */
export async function listExampleThemes(tx: Tx) {
  return await tx.$queryRaw<{ key: string; name: string; nameEn: string | null }[]>`
    SELECT t.key, t.name, t.name_en AS "nameEn" FROM themes t JOIN theme_groups g ON g.key = t.group_key
    WHERE t.key IN (SELECT DISTINCT unnest(theme_keys) FROM asked_examples) ORDER BY g.sort, t.sort`
}

/** One of them by its id; null once it is gone. */
export async function readExample(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.askedExample.findUnique({ where: { id }, select: { id: true, title: true, themeKeys: true } })
}

type Found = { themeKeys: string[]; prefectureCode: string | null }

/** Examples with the names of their themes and, where it is told, of their prefecture. */
export async function namedExamples<Row extends Found>(tx: Tx, rows: readonly Row[]) {
  const names = { name: true, nameEn: true } as const
  const themes = await tx.theme.findMany({
    where: { key: { in: rows.flatMap(({ themeKeys }) => themeKeys) } },
    orderBy: [{ group: { sort: 'asc' } }, { sort: 'asc' }],
    select: { key: true, ...names },
  })
  const codes = rows.flatMap(({ prefectureCode }) => prefectureCode ?? [])
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture', prefectureCode: { in: codes } },
    select: { prefectureCode: true, ...names },
  })
  return rows.map(({ themeKeys, prefectureCode, ...row }) => ({
    ...row,
    themes: themes.filter(({ key }) => themeKeys.includes(key)),
    prefecture: prefectures.find((one) => one.prefectureCode === prefectureCode) ?? null,
  }))
}

export type ShownExample = Awaited<ReturnType<typeof latestExamples>>[number]
