import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { FIGURE_KINDS, type FigureKind } from './figure-kinds'

/** What a prefecture compares of its municipalities. */
export const COMPARED_KINDS = [
  'population',
  'ageing_rate',
  'rate_75plus',
  'certification_rate',
  'premium_monthly',
  'daily_living_areas',
  'support_centres',
] as const satisfies readonly FigureKind[]
export type ComparedKind = (typeof COMPARED_KINDS)[number]

const Row = z.object({
  scope: z.string(),
  organisation_id: z.string(),
  kind: z.enum(COMPARED_KINDS),
  value: z.number(),
  as_of: z.date().nullable(),
  as_of_text: z.string(),
})

/** A figure beside its prefecture's; `difference` from the mean where kinds are compared. */
export type ComparedFigure = { value: number; asOf: Date | null; asOfText: string; difference: number | null }

/**
 * The latest figure of each kind of every municipality of one's own prefecture, in the order of their codes, with the mean of
 * those that have one (when there are two or more) and the prefecture's own figure. Two questions, however many municipalities.
 */
export async function readFiguresOfPrefecture(tx: Tx, actor: Actor) {
  const { prefectureCode } = actor
  if (actor.role !== 'prefecture_staff' || !prefectureCode) throw new NotPermitted()
  const municipalities = await tx.organisation.findMany({
    where: { kind: 'municipality', prefectureCode, endedOn: null },
    orderBy: { code: 'asc' },
    take: 200,
    select: { id: true, code: true, name: true, nameEn: true },
  })
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT DISTINCT ON (organisation_id, kind) scope, organisation_id, kind, value, as_of, as_of_text FROM figures
    WHERE prefecture_code = ${prefectureCode} AND scope IN ('municipality', 'prefecture') AND superseded_at IS NULL AND area_id IS NULL
      AND kind = ANY (${[...COMPARED_KINDS]})
    ORDER BY organisation_id, kind, as_of DESC NULLS LAST, entered_at DESC`
  const figures = Row.array().parse(rows)
  const columns = FIGURE_KINDS.flatMap(({ key, unit, isComparable }) => {
    const kind = COMPARED_KINDS.find((compared) => compared === key)
    if (!kind) return []
    const own = figures.filter((row) => row.kind === kind && row.scope === 'municipality')
    const prefecture = figures.find((row) => row.kind === kind && row.scope === 'prefecture')?.value ?? null
    return [{ kind, unit, isComparable, mean: isComparable ? meanOf(own) : null, prefecture }]
  })
  const means = new Map(columns.map(({ kind, mean }) => [kind, mean]))
  return {
    columns,
    lines: municipalities.map((municipality) => ({
      ...municipality,
      figures: new Map<ComparedKind, ComparedFigure>(
        figures
          .filter((row) => row.organisation_id === municipality.id)
          .map((row) => [row.kind, comparedWith(row, means.get(row.kind) ?? null)]),
      ),
    })),
  }
}

export type PrefectureFigures = Awaited<ReturnType<typeof readFiguresOfPrefecture>>

function comparedWith({ value, as_of: asOf, as_of_text: asOfText }: z.infer<typeof Row>, mean: number | null) {
  return { value, asOf, asOfText, difference: mean === null ? null : rounded(value - mean) }
}

function meanOf(rows: readonly { value: number }[]): number | null {
  return rows.length < 2 ? null : rounded(rows.reduce((sum, { value }) => sum + value, 0) / rows.length)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
