import { z } from 'zod'
import { many, orNothing, ticked } from '@/lib/forms/fields'
import { freeText, japaneseDate, mailbox, personName, phone, singleLine } from '@/lib/japanese/input'
import { STAGES } from './states'

const title = () => singleLine().max(120, 'tooLong')
const body = () => freeText().max(20_000, 'tooLong')
const contact = {
  sectionName: singleLine().max(80, 'tooLong').default(''),
  contactName: personName().max(80, 'tooLong').min(1, 'required'),
  contactPhone: phone().default(''),
  contactMailbox: mailbox().default(''),
  sharedWithPrefecture: ticked(),
}

/** Step 1 何に困っているか. */
export const TroubleInput = z.object({
  title: title().min(1, 'required'),
  themeKeys: many(20),
  stage: orNothing(z.enum(STAGES)),
})

/** Step 2 現状と課題. */
export const SituationInput = z.object({ body: body().min(1, 'required') })

/** Step 3 希望する支援. */
export const WishesInput = z.object({
  wishes: freeText().max(10_000, 'tooLong').default(''),
  menuIds: many(20),
  desiredBy: orNothing(japaneseDate()),
})

/** Step 4 連絡先と共有範囲. */
export const ContactInput = z.object(contact)

/** 5分相談: everything on one screen. */
export const QuickInput = z.object({ title: title().min(1, 'required'), body: body().min(1, 'required'), ...contact })

/** 疑義照会 on a grant: everything on one screen. */
export const GrantInput = z.object({
  grantKey: orNothing(z.string().max(60)),
  grantYear: orNothing(z.coerce.number('choose').int().min(2000, 'choose').max(2100, 'choose')),
  guideline: singleLine().max(200, 'tooLong').default(''),
  title: title().min(1, 'required'),
  body: body().min(1, 'required'),
  ...contact,
})

export const STEPS = ['trouble', 'situation', 'wishes', 'contact'] as const
export type Step = (typeof STEPS)[number]
