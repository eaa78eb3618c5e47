import { z } from 'zod'
import { orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate } from '@/lib/japanese/input'

const text = (most: number) => freeText().max(most, 'tooLong')

/** Whose work is handed over. */
export const StartInput = z.object({ leaver: z.uuid('choose') })

/** `until a successor is found`: the choice that names no successor but somebody for the time being. */
const SUCCESSOR = /^successor-(.+)$/

/**
 * From which day, who takes over everything, and who a single municipality where that differs (`successor-<place>`).
 * `interim` places wait for a successor; the one chosen looks after them meanwhile.
 */
export const ArrangementInput = z
  .looseObject({
    from: japaneseDate().min(1, 'required'),
    tellOn: orNothing(japaneseDate()),
    successor: orNothing(z.uuid('choose')),
    interim: ticked(),
    version: version(),
  })
  .transform(({ from, tellOn, successor, interim, version, ...rest }) => ({
    ...{ from, tellOn, successor, interim, version },
    each: Object.entries(rest).flatMap(([name, value]) => {
      const placeId = SUCCESSOR.exec(name)?.[1]
      const [membershipId = '', mark] = typeof value === 'string' ? value.split(' ') : []
      return placeId && membershipId ? [{ placeId, membershipId, interim: mark === 'interim' }] : []
    }),
  }))
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
