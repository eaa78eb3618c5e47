import { z } from 'zod'
import { orNothing, ticked } from '@/lib/forms/fields'
import { japaneseDate } from '@/lib/japanese/input'

const day = () => japaneseDate().min(1, 'required')
const period = {
  from: day(),
  until: orNothing(japaneseDate()),
}

/** Who becomes the officer of one municipality, from when until when. */
export const OfficerInput = z.object({ officer: z.uuid('choose'), ...period, handOver: ticked() })
export type OfficerInput = z.infer<typeof OfficerInput>

/** Who stands in for the officer. */
export const DeputyInput = z.object({ deputy: z.uuid('choose'), ...period })
export type DeputyInput = z.infer<typeof DeputyInput>

/** The last day of an assignment, and the one that stood there when the form was opened. */
export const EndInput = z.object({ lastDay: day(), seen: z.string().optional() })

/** Which organisations of a prefecture get the officer. */
export const SCOPES = ['gaps', 'all'] as const
export type Scope = (typeof SCOPES)[number]

/** One officer for a prefecture; `changes` is how many changes the preview showed. */
export const PrefectureInput = OfficerInput.extend({
  scope: z.enum(SCOPES),
  changes: z.coerce.number().int().min(1, 'nothingToChange'),
})
export type PrefectureInput = z.infer<typeof PrefectureInput>
