import { z } from 'zod'
import { freeText } from '@/lib/japanese/input'
import { ANSWERS, type Answer } from './states'

const BEFORE_ID = 'slot_'

/** The name of the field that answers one candidate time. */
export function fieldOf(slotId: string): string {
  return `${BEFORE_ID}${slotId}`
}

/** What a respondent says: ○, △ or × for the candidate times, and a note. Times left open stay open. */
export const PollAnswerInput = z
  .looseObject({ note: freeText().max(500, 'tooLong').default('') })
  .transform(({ note, ...typed }) => ({ note, answers: answersIn(typed) }))
export type PollAnswerInput = z.infer<typeof PollAnswerInput>

function answersIn(typed: Record<string, unknown>): { slotId: string; answer: Answer }[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const slotId = name.startsWith(BEFORE_ID) ? z.uuid().safeParse(name.slice(BEFORE_ID.length)).data : undefined
    const answer = ANSWERS.find((one) => one === value)
    return slotId && answer ? [{ slotId, answer }] : []
  })
}
