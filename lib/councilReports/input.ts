import { z } from 'zod'
import { orNothing, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { CouncilTexts } from './texts'

const line = () => singleLine().min(1, 'required').max(100, 'tooLong')
const day = () => japaneseDate().min(1, 'required')

const MEETING = { meetingName: line(), meetingOn: day(), documentNumber: line() }

/** For which period the report is made: a fiscal year, or days of one's own; and the meeting it goes to. */
export const MakingInput = z.object({
  year: z.string().max(4).default(''),
  from: japaneseDate().default(''),
  until: japaneseDate().default(''),
  ...MEETING,
})
export type MakingInput = z.infer<typeof MakingInput>

const Writing = z.looseObject({ ...CouncilTexts.omit({ matters: true }).shape, ...MEETING, version: version() })
const MATTER = 'matter.'

/** The written parts of a report, typed on one page: those of the priority matters under `matter.` and their id. */
export const WritingInput = Writing.transform(
  ({ meetingName, meetingOn, documentNumber, version, ...typed }, context) => {
    const matters: Record<string, string> = {}
    for (const [name, value] of Object.entries(typed)) {
      if (!name.startsWith(MATTER)) continue
      const read = freeText().max(10_000, 'tooLong').safeParse(value)
      if (read.success) matters[name.slice(MATTER.length)] = read.data
      else context.addIssue({ code: 'custom', path: [name], message: 'tooLong' })
    }
    return { texts: CouncilTexts.parse({ ...typed, matters }), meetingName, meetingOn, documentNumber, version }
  },
)
export type WritingInput = z.infer<typeof WritingInput>

/** A step of a report, and the version that was looked at: what is put to decision and confirmed is what was read. */
export const StepInput = z.object({ version: version() })
export type StepInput = z.infer<typeof StepInput>

/** Why a confirmed report is replaced; its readers are told. */
export const ReplacingInput = z.object({ reason: freeText().min(1, 'required').max(1000, 'tooLong') })
export type ReplacingInput = z.infer<typeof ReplacingInput>

/** Which answers and reports of cases are told as stories, and those that were when the page was opened: what a colleague chose meanwhile stays. */
export const ChoosingInput = z.object({
  sources: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.uuid()).max(20, 'tooMany'),
  ),
  seen: z.string().max(4000).default(''),
})
export type ChoosingInput = z.infer<typeof ChoosingInput>

/** A story as the manager writes it, with the day on which the municipality checked this text, and who did. */
export const StoryInput = z.object({
  title: line(),
  body: freeText().min(1, 'required').max(4000, 'tooLong'),
  matterId: z.union([z.literal(''), z.uuid()]).default(''),
  naming: z.enum(['named', 'unnamed'], 'choose').default('unnamed'),
  checkedOn: orNothing(japaneseDate()),
  checkedByName: singleLine().max(100, 'tooLong').default(''),
  version: version(),
})
export type StoryInput = z.infer<typeof StoryInput>
