import { z } from 'zod'
import { many, orNothing, ticked, version } from '@/lib/forms/fields'
import { freeText, japaneseDate, singleLine } from '@/lib/japanese/input'

/** Whom the desk wants to reach, as the database's check has it. */
export const AUDIENCES = ['municipalities', 'prefectures', 'providers', 'offices', 'residents'] as const
/** By what way. */
export const CHANNELS = ['flyer', 'website', 'council', 'network', 'events', 'magazines', 'mail', 'other'] as const

/** One act of publicity 広報 as one writes it down: to whom, by what, with what material, from when until when. */
export const PublicityInput = z.object({
  title: singleLine().min(1, 'required').max(100, 'tooLong'),
  audiences: many().pipe(z.array(z.enum(AUDIENCES)).min(1, 'choose')),
  channels: many().pipe(z.array(z.enum(CHANNELS)).min(1, 'choose')),
  material: singleLine().max(200, 'tooLong').default(''),
  copies: orNothing(
    z
      .string()
      .overwrite((typed) => typed.normalize('NFKC').replace(/[\s,、]/g, ''))
      .regex(/^[1-9]\d{0,5}$/, 'number')
      .transform(Number),
  ).default(null),
  fromOn: japaneseDate().min(1, 'required'),
  untilOn: orNothing(japaneseDate()).default(null),
  isFocus: ticked(),
  note: freeText().max(2000, 'tooLong').default(''),
})
export type PublicityInput = z.infer<typeof PublicityInput>

/** The same as one saw and changed it. */
export const PublicityChangeInput = PublicityInput.extend({ version: version() })
export type PublicityChangeInput = z.infer<typeof PublicityChangeInput>
