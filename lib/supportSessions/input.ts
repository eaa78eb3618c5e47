import { z } from 'zod'
import { orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { PARTICIPANT_KINDS } from '@/lib/supports/states'
import { PARTICIPANT_ROWS, SESSION_MODES } from './rows'

const text = () => freeText().max(20_000, 'tooLong').default('')
const kind = () => orNothing(z.enum(PARTICIPANT_KINDS, 'choose'))
const number = () => orNothing(singleLine().regex(/^[1-9]\d{0,4}$/, 'number'))

const fields = {
  label: singleLine().min(1, 'required').max(80, 'tooLong'),
  heldOn: japaneseDate().min(1, 'required'),
  mode: z.enum(SESSION_MODES, 'choose'),
  place: singleLine().max(200, 'tooLong').default(''),
  aims: text(),
  content: text(),
  insights: text(),
  nextSteps: text(),
  nextOn: orNothing(japaneseDate()),
  ...{ kind_1: kind(), kind_2: kind(), kind_3: kind(), kind_4: kind() },
  ...{ kind_5: kind(), kind_6: kind(), kind_7: kind(), kind_8: kind() },
  ...{ number_1: number(), number_2: number(), number_3: number(), number_4: number() },
  ...{ number_5: number(), number_6: number(), number_7: number(), number_8: number() },
}

type Lines = Pick<
  z.infer<z.ZodObject<typeof fields>>,
  `kind_${(typeof PARTICIPANT_ROWS)[number]}` | `number_${(typeof PARTICIPANT_ROWS)[number]}`
>

/** A session as the desk records it, and which planned meeting it was: people by kind and number, a kind without a number being incomplete. */
export const SessionInput = z
  .object({ ...fields, planned: orNothing(z.uuid()).default(null) })

  .superRefine(askForHalves)
  .transform(withParticipants)
export type SessionInput = z.infer<typeof SessionInput>

/** The same, for a session recorded before. */
export const SessionCorrection = z
  .object({ ...fields, version: version() })
  .superRefine(askForHalves)
  .transform(withParticipants)
export type SessionCorrection = z.infer<typeof SessionCorrection>

function askForHalves(typed: Lines, context: z.core.$RefinementCtx) {
  for (const row of PARTICIPANT_ROWS) {
    const { [`kind_${row}` as const]: kind, [`number_${row}` as const]: number } = typed
    if (kind && !number) context.addIssue({ code: 'custom', path: [`number_${row}`], message: 'required' })
    if (number && !kind) context.addIssue({ code: 'custom', path: [`kind_${row}`], message: 'choose' })
  }
}

function withParticipants<T extends Lines>(typed: T) {
  const participants = PARTICIPANT_ROWS.flatMap((row) => {
    const kind = typed[`kind_${row}`]
    const number = typed[`number_${row}`]
    return kind && number ? [{ kind, number: Number(number) }] : []
  })
  return { ...typed, participants }
}
