import { z } from 'zod'
import { orNothing, ticked, version } from '@/lib/forms/fields'
import { japaneseDate, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'

/** To whom work goes: a colleague's post, or the section. */
const successor = z.union([z.literal('section'), z.uuid()], 'choose')

/** 引き継ぎ: who goes on. */
export const HandOverInput = z.object({ to: successor })
export type HandOverInput = z.infer<typeof HandOverInput>

/** 異動・退職: the last day, and who goes on. */
export const RetireInput = z.object({ lastDay: japaneseDate().min(1, 'required'), to: successor })
export type RetireInput = z.infer<typeof RetireInput>

/** Which section, and whether somebody keeps the office's people. */
export const PostChangeInput = z.object({ sectionId: orNothing(z.uuid('choose')), isAccountManager: ticked() })
export type PostChangeInput = z.infer<typeof PostChangeInput>

/** 引き取り: what one saw when pressing the button. */
export const TakeOverInput = z.object({ version: version() })

/** 招待: a colleague to come. Whoever is invited chooses the sign-in name; several people may share a mailbox, or have none. */
export const InviteInput = z.object({
  name: personName().min(1, 'required').max(80, 'tooLong'),
  kana: orNothing(singleLine().max(80, 'tooLong')),
  mailbox: orNothing(mailbox()),
  sectionId: orNothing(z.uuid('choose')),
  from: japaneseDate().min(1, 'required'),
  isAccountManager: ticked(),
})
export type InviteInput = z.infer<typeof InviteInput>

/** 利用者登録: what somebody who was invited chooses. */
export const AcceptanceInput = z.object({
  name: personName().min(1, 'required').max(80, 'tooLong'),
  kana: orNothing(singleLine().max(80, 'tooLong')),
  phone: orNothing(phone()),
  signInName: z
    .string()
    .overwrite((text) => text.normalize('NFKC').trim().toLowerCase())
    .min(1, 'required')
    .max(120, 'tooLong')
    .regex(/^[a-z0-9][a-z0-9._@+-]*$/, 'invalid'),
  password: z.string().min(1, 'required').max(1000, 'tooLong'),
  again: z.string().min(1, 'required').max(1000, 'tooLong'),
})
export type AcceptanceInput = z.infer<typeof AcceptanceInput>
