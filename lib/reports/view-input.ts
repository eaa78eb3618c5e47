import { z } from 'zod'
import { ticked, version } from '@/lib/forms/fields'
import { singleLine } from '@/lib/japanese/input'

export const MAIL_EVERY = ['never', 'month', 'quarter', 'year'] as const
export type MailEvery = (typeof MAIL_EVERY)[number]

const said = {
  name: singleLine().max(60, 'tooLong').min(1, 'required'),
  shared: ticked(),
  mailEvery: z.enum(MAIL_EVERY, 'choose').default('never'),
}

/** A report to be kept: its name, what it stands for, whether the bureau sees it, and how often the managers are told. */
export const NewViewInput = z.object({ ...said, report: z.string().max(40), query: z.string().max(4000).default('') })

/** What may be changed of a saved report afterwards. */
export const ViewInput = z.object({ ...said, version: version() })
