import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'
import { PARTICIPANT_KINDS } from './states'

const text = () => freeText().max(10_000, 'tooLong')
const owner = () => z.uuid('choose')

/** A proposal: one or several menus for the same reason. */
export const ProposalInput = z.object({
  menuIds: many(20).pipe(z.array(z.uuid('choose')).min(1, 'choose')),
  reason: text().min(1, 'required'),
  aim: text().default(''),
  ownerMembershipId: owner(),
  routingReason: text().default(''),
})
export type ProposalInput = z.infer<typeof ProposalInput>

/** Who looks after a support, what it aims at and what comes next. */
export const PlanInput = z.object({
  version: version(),
  ownerMembershipId: owner(),
  aim: text().default(''),
  nextAction: singleLine().max(500, 'tooLong').default(''),
  nextActionOn: orNothing(japaneseDate()),
  areaId: orNothing(z.uuid('choose')),
})
export type PlanInput = z.infer<typeof PlanInput>

/** What came of a support, in words the municipality reads too. */
export const OutcomeInput = z.object({ outcome: text().min(1, 'required') })

/** What came of a support that was carried out, and whether its effect is asked for once, not at every point of its menu: a single lecture is worth one answer. */
export const FinishInput = OutcomeInput.extend({ askedOnce: ticked() })
export type FinishInput = z.infer<typeof FinishInput>

/** Somebody who takes part. */
export const ParticipantInput = z.object({
  kind: z.enum(PARTICIPANT_KINDS, 'choose'),
  name: personName().min(1, 'required').max(80, 'tooLong'),
  affiliation: singleLine().max(120, 'tooLong').default(''),
})
export type ParticipantInput = z.infer<typeof ParticipantInput>

/** A note on a support, for the desk alone or shared. */
export const NoteInput = z.object({
  body: freeText().min(1, 'required').max(20_000, 'tooLong'),
  audience: z.enum(['internal', 'shared'], 'choose'),
})
export type NoteInput = z.infer<typeof NoteInput>

/** 支援の開始: why it goes beyond the menu's quota of the year, where it does. */
export const StartInput = z.object({ overQuota: freeText().max(500, 'tooLong').default('') })
export type StartInput = z.infer<typeof StartInput>
