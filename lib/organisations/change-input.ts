import { z } from 'zod'
import { japaneseDate, singleLine } from '@/lib/japanese/input'

const name = singleLine().max(60, 'tooLong')
const kana = singleLine().max(80, 'tooLong')
const code = z
  .string()
  .overwrite((text) => text.normalize('NFKC').trim())
  .regex(/^(?:\d{6})?$/, 'invalid')

/** 合併: into which municipality (by code), a new one with its name when the code is not in use yet, and from which day. */
export const MergerOfPlaceInput = z.object({
  code: code.min(1, 'required'),
  name: name.default(''),
  kana: kana.default(''),
  from: japaneseDate().min(1, 'required'),
})
export type MergerOfPlaceInput = z.infer<typeof MergerOfPlaceInput>

/** 名称変更・市制施行: the new name, reading and code, from which day. */
export const RenamingOfPlaceInput = z.object({
  name: name.min(1, 'required'),
  kana,
  code: code.min(1, 'required'),
  from: japaneseDate().min(1, 'required'),
})
export type RenamingOfPlaceInput = z.infer<typeof RenamingOfPlaceInput>
