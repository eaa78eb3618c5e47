import { z } from 'zod'
import { orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { japaneseTime } from '@/lib/japanese/time'
import { SESSION_MODES } from '@/lib/supportSessions/rows'

const fields = {
  label: singleLine().min(1, 'required').max(80, 'tooLong'),
  plannedOn: orNothing(japaneseDate()).default(null),
  startsAt: orNothing(japaneseTime()).default(null),
  endsAt: orNothing(japaneseTime()).default(null),
  timingNote: singleLine().max(80, 'tooLong').default(''),
  mode: orNothing(z.enum(SESSION_MODES, 'choose')).default(null),
  place: singleLine().max(200, 'tooLong').default(''),
  onlineUrl: singleLine()
    .max(500, 'tooLong')
    .regex(/^(?:https?:\/\/\S+)?$/, 'url')
    .default(''),
  aims: freeText().max(2000, 'tooLong').default(''),
  programme: freeText().max(5000, 'tooLong').default(''),
}

type Times = { plannedOn: string | null; startsAt: string | null; endsAt: string | null }

/** A time belongs to a day, an end to a beginning before it. */
function askForWholes({ plannedOn, startsAt, endsAt }: Times, context: z.core.$RefinementCtx) {
  const ask = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (startsAt && !plannedOn) ask('plannedOn', 'required')
  if (endsAt && !startsAt) ask('startsAt', 'required')
  if (startsAt && endsAt && endsAt <= startsAt) ask('endsAt', 'timeOrder')
}

/** A meeting as it is planned: the label is free, the day may be open, everybody invited reads all of it. */
export const PlanInput = z.object(fields).superRefine(askForWholes)
export type PlanInput = z.infer<typeof PlanInput>

/** The same, for one planned before. */
export const PlanChange = z.object({ ...fields, version: version() }).superRefine(askForWholes)
export type PlanChange = z.infer<typeof PlanChange>

export const CancelInput = z.object({
  reason: singleLine().min(1, 'required').max(200, 'tooLong'),
  version: version(),
})
export type CancelInput = z.infer<typeof CancelInput>
