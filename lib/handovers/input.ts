import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'

const text = (most: number) => freeText().max(most, 'tooLong')

/** Whose work is handed over. */
export const StartInput = z.object({ leaver: z.uuid('choose') })

/** Who takes over these municipalities where it is not whoever takes the rest; nobody named: they go with the rest again. */
export const DivisionInput = z.object({
  officer: orNothing(z.uuid('choose')).default(null),
  interim: ticked(),
  places: many(500).pipe(z.array(z.uuid('choose')).min(1, 'choose')),
})
export type DivisionInput = z.infer<typeof DivisionInput>

/**
 * From which day, and who takes over everything that was not given to somebody else before. `interim`: it waits for a successor; the one
 * chosen looks after it meanwhile.
 */
export const ArrangementInput = z.object({
  from: japaneseDate().min(1, 'required'),
  tellOn: orNothing(japaneseDate()),
  successor: orNothing(z.uuid('choose')),
  interim: ticked(),
  version: version(),
})
export type ArrangementInput = z.infer<typeof ArrangementInput>

/** Who follows at last where nobody was named, and from which day. */
export const SuccessorInput = z.object({ successor: z.uuid('choose'), from: japaneseDate().min(1, 'required') })

/** What the leaver knows of a municipality. */
export const KnowledgeInput = z.object({
  strengths: text(2000),
  people: text(2000),
  knowHow: text(4000),
  version: version(),
})
export type KnowledgeInput = z.infer<typeof KnowledgeInput>

/** What the leaver adds to one consultation. */
export const NoteInput = z.object({ note: text(2000), version: version() })

/** What the successor wants to know before confirming, and the answer. */
export const AskInput = z.object({ question: freeText().min(1, 'required').max(1000, 'tooLong') })
export const ReplyInput = z.object({ answer: freeText().min(1, 'required').max(1000, 'tooLong') })
