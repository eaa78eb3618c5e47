import { z } from 'zod'
import { orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

const year = z.coerce.number('choose').int('choose').min(2000, 'choose').max(2200, 'choose')
const name = singleLine().min(1, 'required').max(80, 'tooLong')
const month = orNothing(z.coerce.number('choose').int('choose').min(1, 'choose').max(12, 'choose')).default(null)

/** A plan as it is begun. */
export const PlanInput = z.object({ fiscalYear: year, name })
export type PlanInput = z.infer<typeof PlanInput>

/** Its name, its footnotes, and whether everybody may see its public rows. */
export const PlanChange = z.object({
  name,
  note: freeText().max(2000, 'tooLong').default(''),
  isCurrent: ticked(),
  isPublic: ticked(),
  version: version(),
})
export type PlanChange = z.infer<typeof PlanChange>

const row = { groupName: singleLine().max(60, 'tooLong').default(''), name, isPublic: ticked() }
export const RowInput = z.object(row)
export type RowInput = z.infer<typeof RowInput>

/** A row as it is changed; `place`: the how-manieth it stands. */
export const RowChange = z.object({
  ...row,
  place: z.coerce.number('number').int('number').min(1, 'number').max(500, 'number'),
  version: version(),
})
export type RowChange = z.infer<typeof RowChange>

const entry = {
  way: z.enum(['day', 'months', 'undecided'], 'choose'),
  onDay: orNothing(japaneseDate()).default(null),
  fromMonth: month,
  toMonth: month,
  words: singleLine().max(120, 'tooLong').default(''),
}
type Typed = { way: string; onDay: string | null; fromMonth: number | null; toMonth: number | null; words: string }

/** A day has its day, months have a first one and end no earlier; of what is undecided something is said. */
function askForWholes({ way, onDay, fromMonth, toMonth, words }: Typed, context: z.core.$RefinementCtx) {
  const ask = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (way === 'day' && !onDay) ask('onDay', 'required')
  if (way === 'months' && !fromMonth) ask('fromMonth', 'choose')
  if (way !== 'day' && !fromMonth && toMonth) ask('fromMonth', 'choose')
  if (way !== 'day' && fromMonth && toMonth && toMonth < fromMonth) ask('toMonth', 'order')
  if (way !== 'months' && words === '') ask('words', 'required')
}

/** What stands in a row: on a day, in one month or several, or 時期未定 (within months where they are known). */
export const EntryInput = z.object(entry).superRefine(askForWholes)
export type EntryInput = z.infer<typeof EntryInput>
export const EntryChange = z.object({ ...entry, version: version() }).superRefine(askForWholes)
export type EntryChange = z.infer<typeof EntryChange>

export const SeenInput = z.object({ version: version() })
export type SeenInput = z.infer<typeof SeenInput>
export const NothingInput = z.object({})
