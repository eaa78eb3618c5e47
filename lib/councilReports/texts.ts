import { z } from 'zod'
import { freeText } from '@/lib/japanese/input'

/** The parts of a report that are written, in the order in which they stand. */
export const TEXT_FIELDS = ['intro', 'overview', 'needs', 'supports', 'effects', 'next'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

const text = () => freeText().max(10_000, 'tooLong').default('')

/** What is written in a report to the council: its parts, and a word on each priority matter. */
export const CouncilTexts = z.object({
  ...{ intro: text(), overview: text(), needs: text(), supports: text(), effects: text(), next: text() },
  matters: z.record(z.string(), text()).default({}),
})
export type CouncilTexts = z.infer<typeof CouncilTexts>
