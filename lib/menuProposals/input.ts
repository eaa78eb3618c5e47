import { z } from 'zod'
import { many, orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'

const text = (most: number) => freeText().max(most, 'tooLong')
const line = (most: number) => singleLine().max(most, 'tooLong')
const day = () => japaneseDate().min(1, 'required')

/** A proposal as typed: which need it meets, and the menu that is to meet it; `changesMenuId` where a menu is to be changed. */
export const ProposalInput = z.object({
  title: line(120).min(1, 'required'),
  need: text(2000).min(1, 'required'),
  changesMenuId: orNothing(z.uuid('choose')),
  name: line(80).min(1, 'required'),
  description: text(1000).min(1, 'required'),
  pillar: z.enum(PROPOSED_PILLARS, 'choose'),
  themeKeys: many(60),
  doneBy: line(200).default(''),
  conditions: text(2000).default(''),
})
export type ProposalInput = z.infer<typeof ProposalInput>

/** A new proposal; `gap` is the address of the need it grew from. */
export const NewProposalInput = ProposalInput.extend({ gap: z.string().max(2000).default('') })
export type NewProposalInput = z.infer<typeof NewProposalInput>
export const ProposalChangeInput = ProposalInput.extend({ version: version() })
export type ProposalChangeInput = z.infer<typeof ProposalChangeInput>

/** Which members are asked, and by when. */
export const AskInput = z.object({
  members: many(50).pipe(z.array(z.uuid('choose')).min(1, 'choose')),
  dueOn: day(),
})
export type AskInput = z.infer<typeof AskInput>

/** What a member says. */
export const CommentInput = z.object({ body: text(4000).min(1, 'required') })
export type CommentInput = z.infer<typeof CommentInput>

/** The decision, its day and why. */
export const DecisionInput = z.object({
  decision: z.enum(['adopt', 'shelve'], 'choose'),
  decidedOn: day(),
  reason: text(2000).min(1, 'required'),
  version: version(),
})
export type DecisionInput = z.infer<typeof DecisionInput>
