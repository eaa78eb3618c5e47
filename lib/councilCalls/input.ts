import { z } from 'zod'
import { ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

const day = () => japaneseDate().min(1, 'required')
const long = () => freeText().max(10_000, 'tooLong')
const line = () => singleLine().max(200, 'tooLong')

/** What the members are asked to propose, for which fiscal year, by when. */
export const CallInput = z.object({
  fiscalYear: z.coerce.number('choose').int().min(2018, 'choose').max(2100, 'choose'),
  title: line().min(1, 'required'),
  body: long().min(1, 'required'),
  dueOn: day(),
})
export type CallInput = z.infer<typeof CallInput>

/** One matter as a member proposes it. */
export const ProposalInput = z.object({
  title: line().min(1, 'required'),
  body: long().min(1, 'required'),
  reason: long().default(''),
})
export type ProposalInput = z.infer<typeof ProposalInput>
export const ProposalChangeInput = ProposalInput.extend({ version: version() })
export type ProposalChangeInput = z.infer<typeof ProposalChangeInput>

/** What was discussed on a day, and whether the members read it. */
export const NoteInput = z.object({ heldOn: day(), body: long().min(1, 'required'), shared: ticked() })
export type NoteInput = z.infer<typeof NoteInput>

/** Most matters of one decision that the form takes. */
export const MATTERS_AT_MOST = 5

const Decision = z.object({
  decidedOn: day(),
  body: long().min(1, 'required'),
  reason: long().min(1, 'required'),
  ...Object.fromEntries(
    places().flatMap((n) => [
      [`title_${n}`, line().default('')],
      [`text_${n}`, long().default('')],
    ]),
  ),
})

/** The decision: its day, text and reason, and the matters of the year, the first at least. */
export const DecisionInput = Decision.transform(({ decidedOn, body, reason, ...rows }, context) => {
  const typed = new Map(Object.entries(rows))
  const matters = places().flatMap((n) => {
    const [title = '', text = ''] = [typed.get(`title_${n}`), typed.get(`text_${n}`)].map(String)
    if (title === '' && (text !== '' || n === 1))
      context.addIssue({ code: 'custom', path: [`title_${n}`], message: 'required' })
    return title === '' ? [] : [{ title, body: text }]
  })
  return { decidedOn, body, reason, matters }
})
export type DecisionInput = z.infer<typeof DecisionInput>

/** The numbers of the rows for matters. */
export function places(): number[] {
  return Array.from({ length: MATTERS_AT_MOST }, (_, at) => at + 1)
}
