import { z } from 'zod'

/** What may be wrong with a cell of a sheet; each has its words in the catalogue. */
export const SHEET_PROBLEMS = [
  ...['required', 'municipality', 'theme', 'stage', 'number', 'date', 'tooLong', 'past', 'order', 'twice', 'letters'],
  ...['formula', 'invalid', 'changedSince'],
] as const

/** Something wrong in a sheet: in which cell, of which column, and what stands there. */
export const SheetProblem = z.object({
  address: z.string(),
  row: z.number(),
  column: z.string(),
  key: z.enum(SHEET_PROBLEMS).catch('invalid'),
  text: z.string(),
})
export type SheetProblem = z.infer<typeof SheetProblem>
