import { z } from 'zod'
import { orNothing, ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'
import { DECLINE_KINDS } from '@/lib/requests/decline-kinds'
import { SESSION_MODES } from '@/lib/supportSessions/rows'

/** What was typed as a number, in any width, without blanks and commas. */
export const digits = (text: unknown) =>
  typeof text === 'string' ? text.normalize('NFKC').replace(/[,\s]/g, '') : text
/** Days or hours, in halves; nothing typed is none. */
export const halves = () =>
  z.preprocess(
    (text) => (digits(text) === '' || text === undefined ? 0 : Number(digits(text))),
    z.number('halves').min(0, 'halves').max(200, 'halves').multipleOf(0.5, 'halves'),
  )
/** An amount of money; nothing typed is none. */
export const yen = () =>
  z.preprocess(
    (text) => (digits(text) === '' || text === undefined ? 0 : Number(digits(text))),
    z.number('number').int('number').min(0, 'number').max(100_000_000, 'number'),
  )

/** 打診: whom, what for, how long, when, how, and what the bureau pays. */
export const OfferInput = z.object({
  advisorId: z.uuid('choose'),
  title: singleLine().min(1, 'required').max(120, 'tooLong'),
  summary: freeText().min(1, 'required').max(10_000, 'tooLong'),
  consented: ticked(),
  dueOn: japaneseDate().min(1, 'required'),
  fromOn: japaneseDate().min(1, 'required'),
  untilOn: japaneseDate().min(1, 'required'),
  mode: z.enum(SESSION_MODES, 'choose'),
  days: halves(),
  hours: halves(),
  feeYen: yen(),
  travelYen: yen(),
  overrideReason: freeText().max(1000, 'tooLong').default(''),
  overQuotaReason: freeText().max(1000, 'tooLong').default(''),
})
export type OfferInput = z.infer<typeof OfferInput>

/** The advisor's answer; declined with a kind of reason, of which a conflict of interest is declared with it. */
export const OfferAnswerInput = z
  .object({
    decision: z.enum(['accept', 'decline'], 'choose'),
    declineKind: orNothing(z.enum(DECLINE_KINDS, 'choose')).default(null),
    answer: freeText().max(2000, 'tooLong').default(''),
  })
  .superRefine(({ decision, declineKind, answer }, context) => {
    if (decision === 'accept') return
    if (!declineKind) context.addIssue({ code: 'custom', path: ['declineKind'], message: 'choose' })
    if (declineKind === 'other' && answer === '')
      context.addIssue({ code: 'custom', path: ['answer'], message: 'required' })
  })
export type OfferAnswerInput = z.infer<typeof OfferAnswerInput>

/** 実施の記録: one visit or online session, by hand or as a session recorded it, and what was paid. */
export const VisitInput = z.object({
  heldOn: japaneseDate().min(1, 'required'),
  days: halves(),
  hours: halves(),
  feeYen: yen(),
  travelYen: yen(),
  paidOn: orNothing(japaneseDate()),
  note: freeText().max(1000, 'tooLong').default(''),
  session: orNothing(z.uuid()).default(null),
  isLast: ticked(),
})
export type VisitInput = z.infer<typeof VisitInput>
