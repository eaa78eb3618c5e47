import { z } from 'zod'
import { CHANNELS } from '@/lib/consultations/states'

/** One line of a register as the consultation it becomes. */
export const Facts = z.object({
  originalNumber: z.string(),
  receivedOn: z.string(),
  askingOrganisationId: z.string(),
  prefectureCode: z.string(),
  sectionName: z.string(),
  contactName: z.string(),
  channel: z.enum(CHANNELS),
  title: z.string(),
  body: z.string(),
  themeKeys: z.array(z.string()),
  officerName: z.string(),
  note: z.string(),
  completedOn: z.string().nullable(),
})
export type Facts = z.infer<typeof Facts>

export const PROBLEMS = [
  ...['required', 'municipality', 'date', 'tooEarly', 'future', 'tooLong', 'state', 'completedBefore', 'letters'],
  ...['theme', 'channel', 'duplicate'],
] as const
/** What is told, but does not keep a line out. */
const WARNINGS: readonly string[] = ['theme', 'channel', 'duplicate']

/** Something about a cell, with the text that stands in it. */
export const Problem = z.object({ address: z.string(), column: z.string(), key: z.enum(PROBLEMS), text: z.string() })
export type Problem = z.infer<typeof Problem>

/** Whether a line is taken in all the same. */
export function isWarning({ key }: Problem): boolean {
  return WARNINGS.includes(key)
}
