import { z } from 'zod'
import { version } from '@/lib/forms/fields'
import { freeText, personName, singleLine } from '@/lib/japanese/input'
import { FieldsInput } from './fields'
import { ContactInput, GrantInput, QuickInput, SituationInput, TroubleInput, WishesInput } from './input'

/** How a step is left: on to the next or to the check, back, put aside (一時保存), or to look for a theme. Only going on requires anything. */
const finished = { leave: z.enum(['next', 'check']), version: version() }
const unfinished = { leave: z.enum(['back', 'later', 'search']), version: version() }

const anyTitle = singleLine().max(120, 'tooLong').default('')
const anyBody = freeText().max(20_000, 'tooLong').default('')
const anyContact = personName().max(80, 'tooLong').default('')

/** What each step may hold while it is being written: nothing is required yet. */
export const WRITTEN = {
  trouble: TroubleInput.extend({ ...FieldsInput.shape, title: anyTitle }),
  situation: SituationInput.extend({ body: anyBody }),
  wishes: WishesInput,
  contact: ContactInput.extend({ contactName: anyContact }),
  quick: QuickInput.extend({ title: anyTitle, body: anyBody, contactName: anyContact }),
  grant: GrantInput.extend({ title: anyTitle, body: anyBody, contactName: anyContact }),
}

/** Step 1 何に困っているか, as it is left; `theme` is what themes are searched for. */
export const TroubleStep = step(
  z.discriminatedUnion('leave', [
    TroubleInput.extend({ ...finished, ...FieldsInput.shape, theme: singleLine().default('') }),
    WRITTEN.trouble.extend({ ...unfinished, theme: singleLine().default('') }),
  ]),
)

/** Step 2 現状と課題, as it is left. */
export const SituationStep = step(
  z.discriminatedUnion('leave', [SituationInput.extend(finished), WRITTEN.situation.extend(unfinished)]),
)

/** Step 3 希望する支援, as it is left. */
export const WishesStep = step(
  z.discriminatedUnion('leave', [WishesInput.extend(finished), WRITTEN.wishes.extend(unfinished)]),
)

/** Step 4 連絡先と共有範囲, as it is left. */
export const ContactStep = step(
  z.discriminatedUnion('leave', [ContactInput.extend(finished), WRITTEN.contact.extend(unfinished)]),
)

/** 5分相談, as it is left. */
export const QuickStep = step(
  z.discriminatedUnion('leave', [QuickInput.extend(finished), WRITTEN.quick.extend(unfinished)]),
)

/** 疑義照会, as it is left. Only going on requires grant and year. */
export const GrantStep = step(
  z.discriminatedUnion('leave', [
    GrantInput.extend({
      ...finished,
      grantKey: z.string().min(1, 'choose').max(60),
      grantYear: z.coerce.number('choose').int().min(2000, 'choose').max(2100, 'choose'),
    }),
    WRITTEN.grant.extend(unfinished),
  ]),
)

/** A form sent by the Enter key goes on; from words for a theme not looked for yet (`found` are those that were) it goes looking. */
function step<T extends z.ZodType>(schema: T) {
  return z.preprocess((typed) => {
    const sent = z.looseObject({ theme: z.string().default(''), found: z.string().default('') }).safeParse(typed).data
    if (!sent) return typed
    const isLooking = sent.theme.trim() !== '' && sent.theme !== sent.found
    return { leave: isLooking ? 'search' : 'next', ...sent }
  }, schema)
}
