import { z } from 'zod'

const Words = z.object({ ja: z.string(), en: z.string() })
const Count = z.number().int().nullable()

/** One measure as it was counted: its number, and its rows and columns. What must not be shown to the council is not kept at all: null, and `isHidden`. */
export const FrozenTable = z.object({
  measure: z.string(),
  name: Words,
  rowHead: Words,
  unit: Words,
  figure: z.enum(['count', 'median', 'share', 'mean']),
  figureName: Words,
  value: z.number().nullable(),
  n: Count,
  missing: Count,
  isHidden: z.boolean(),
  columns: z.array(z.object({ key: z.string(), name: Words })),
  rows: z.array(z.object({ key: z.string(), name: Words, total: Count, cells: z.array(Count) })),
  /** The whole and each column, where the rows add up to it. */
  totals: z.object({ total: Count, cells: z.array(Count) }).nullable(),
})
export type FrozenTable = z.infer<typeof FrozenTable>

/** The tables of the whole period, or of what belongs to one priority matter. */
export const FrozenPart = z.object({
  matter: z.object({ id: z.string(), title: z.string(), body: z.string() }).nullable(),
  tables: z.array(FrozenTable),
  /** How many practices that were out belonged to the matter; null for the whole, and before this was counted. */
  practices: Count.default(null),
})
export type FrozenPart = z.infer<typeof FrozenPart>

/** What a measure means, in the words that stood when it was counted, in the order of `DEFINITION_COLUMNS` of the reports. */
const FrozenDefinition = z.object({ measure: z.string(), ja: z.array(z.string()), en: z.array(z.string()) })

/** Everything a report to the council says in numbers, as it was counted on the day it was made. */
export const FrozenFigures = z.object({
  parts: z.array(FrozenPart),
  definitions: z.array(FrozenDefinition),
})
export type FrozenFigures = z.infer<typeof FrozenFigures>
