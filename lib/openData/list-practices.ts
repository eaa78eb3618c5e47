import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { Indicator } from '@/lib/followUps/indicator'

/** What is handed out of a published practice, in the order of the columns. */
export const PRACTICE_COLUMNS = [
  ...['id', 'title', 'titleEn', 'municipalityCode', 'municipality', 'prefecture', 'fiscalYear', 'themes', 'stage'],
  ...['summary', 'begun', 'actors', 'costs', 'result', 'effects', 'hard', 'origin', 'source', 'sourceUrl'],
  ...['publishedOn', 'revisedOn', 'url'],
] as const
export type PracticeColumn = (typeof PRACTICE_COLUMNS)[number]

/**
 * Every published practice as open data, by municipality code: all of them, because half a data set is none. The contact is
 * left out: it names people, and stands on the page. `root` is the portal's address without a slash at its end.
 */
export async function listPracticesAsData(tx: Tx, root: string) {
  const practices = await tx.practice.findMany({
    select: {
      ...{ id: true, title: true, titleEn: true, fiscalYear: true, stage: true, summary: true, begun: true },
      ...{
        actors: true,
        costs: true,
        result: true,
        effects: true,
        hard: true,
        origin: true,
        source: true,
        sourceUrl: true,
      },
      ...{ publishedAt: true, revisedAt: true },
      organisation: { select: { code: true, name: true, prefectureCode: true } },
      themes: { select: { theme: { select: { name: true } } }, orderBy: { themeKey: 'asc' } },
    },
    orderBy: [{ organisation: { code: 'asc' } }, { id: 'asc' }],
  })
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture' },
    select: { prefectureCode: true, name: true },
  })
  const nameOf = new Map(prefectures.map(({ prefectureCode, name }) => [prefectureCode, name]))
  return practices.map(({ organisation, themes, effects, publishedAt, revisedAt, ...practice }) => ({
    ...practice,
    municipalityCode: organisation.code ?? '',
    municipality: organisation.name,
    prefecture: nameOf.get(organisation.prefectureCode) ?? '',
    themes: themes.map(({ theme }) => theme.name),
    effects: z.array(Indicator).parse(effects),
    publishedAt,
    revisedAt,
    url: `${root}/practices/${practice.id}`,
  }))
}
export type PracticeData = Awaited<ReturnType<typeof listPracticesAsData>>[number]
