import { z } from 'zod'
import { STAGES } from '@/lib/consultations/states'
import { WORKBOOK_FIELDS } from './fields'

/** What a workbook answers. A field that is not there was not in the file, or could not be read: the draft keeps what it has. */
export const Answers = z.object({
  title: z.string().optional(),
  stage: z.enum(STAGES).nullable().optional(),
  themeKeys: z.array(z.string()).optional(),
  body: z.string().optional(),
  wishes: z.string().optional(),
  menuIds: z.array(z.string()).optional(),
  desiredBy: z.string().nullable().optional(),
  sectionName: z.string().optional(),
  contactName: z.string().optional(),
  contactPhone: z.string().optional(),
  contactMailbox: z.string().optional(),
  sharedWithPrefecture: z.boolean().optional(),
})
export type Answers = z.infer<typeof Answers>

/** The longest texts that the form takes, in letters. */
export const LONGEST = { title: 120, body: 20_000, wishes: 10_000, sectionName: 80, contactName: 80 } as const

export const PROBLEMS = [
  ...['tooLong', 'theme', 'menu', 'stage', 'date', 'past', 'phone', 'mailbox', 'yesNo'],
  ...['municipality', 'reference', 'gone'],
] as const

/** What could not be read: the cell, what is wrong with it, and the text that stands there. */
export const Problem = z.object({
  address: z.string(),
  field: z.enum(WORKBOOK_FIELDS),
  key: z.string(),
  text: z.string(),
})
export type Problem = z.infer<typeof Problem>

/** A text that belongs to no field. */
export const Stray = z.object({ address: z.string(), text: z.string() })
