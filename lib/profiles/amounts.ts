import { z } from 'zod'
import { orNothing } from '@/lib/forms/fields'

/** A number in any width, with commas or without; kept as a number. */
export function figure(decimals: number) {
  return orNothing(
    z
      .string()
      .overwrite(plainDigits)
      .regex(decimals === 0 ? /^\d{1,11}$/ : new RegExp(`^\\d{1,9}(?:\\.\\d{1,${decimals}})?$`), 'number')
      .transform(Number),
  )
}

/** The same with a sign: what is below a ceiling is written with a minus or a △. */
export function signedAmount() {
  return orNothing(
    z
      .string()
      .overwrite((text) => plainDigits(text).replace(/^[△▲\u2212\u2010-\u2015]/, '-'))
      .regex(/^-?\d{1,9}$/, 'number')
      .transform(Number),
  )
}

function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\s,、]/g, '')
}
