import { z } from 'zod'
import { many, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, personName, singleLine } from '@/lib/japanese/input'

const text = () => freeText().max(10_000, 'tooLong').default('')
const address = singleLine()
  .max(300, 'tooLong')
  .regex(/^(?:https?:\/\/[^\s"<>]+)?$/, 'url')
  .default('')

/** The report of a case as everybody may read it one day. Version 0: none was written yet. */
export const ReportInput = z.object({
  title: singleLine().min(1, 'required').max(100, 'tooLong'),
  fiscalYear: z.coerce.number('choose').int('choose').min(2000, 'choose').max(2200, 'choose'),
  themeKeys: many().pipe(z.array(z.string()).min(1, 'choose')),
  situation: text(),
  efforts: freeText().min(1, 'required').max(10_000, 'tooLong'),
  results: text(),
  insights: text(),
  nextSteps: text(),
  videoUrl: address,
  materialUrl: address,
  agreed: ticked(),
  version: z.coerce.number().int().min(0),
})
export type ReportInput = z.infer<typeof ReportInput>

/** A press of a button on exactly the text that was looked at. */
export const SeenReport = z.object({ version: version() })

/** A consent that was heard by telephone or came on paper. */
export const HeardConsent = z.object({
  saidBy: personName().min(1, 'required').pipe(z.string().max(80, 'tooLong')),
  saidOn: japaneseDate().min(1, 'required'),
  words: freeText().max(1000, 'tooLong').default(''),
  version: version(),
})
export type HeardConsent = z.infer<typeof HeardConsent>

/** Why a report is taken back. */
export const TakingBack = z.object({ reason: freeText().min(1, 'required').max(1000, 'tooLong') })
export type TakingBack = z.infer<typeof TakingBack>
