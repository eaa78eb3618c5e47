import { z } from 'zod'
import { readJapaneseDate, readJapaneseDateTime } from '@/lib/japanese/read-date'

const CONTROL_CHARACTERS = /(?![\n\t])\p{Cc}/gu
const HYPHENS = /[-\u02d7\u2010-\u2015\u2043\u2212\u2500\u30fc]/g
const PHONE = /^(?:0\d{9,10}|\+\d{8,15})$/

/** Free text: half-width kana and full-width Latin letters and digits become the ordinary forms. Everything else stays as written: ①, ㈱ and （） mean what they say in a record, and names keep their kanji. */
export function freeText() {
  return z.string().overwrite(readFreeText)
}

/** Free text that has one line only: a title, the name of a section. */
export function singleLine() {
  return z.string().overwrite((text) => readFreeText(text).replace(/\s*\n\s*/g, ' '))
}

/** A person's name. Not normalised: NFC and NFKC both replace compatibility kanji (神 U+FA19) found in family registers. */
export function personName() {
  return z.string().overwrite((name) =>
    name
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  )
}

/** A telephone number in any width, with or without an extension (内線); kept with plain digits and hyphens. */
export function phone() {
  return z.string().overwrite(readPhone).refine(isPhone, 'phone')
}

/** A mail address in any width, or nothing. */
export function mailbox() {
  return z
    .string()
    .max(200, 'tooLong')
    .overwrite((text) => text.normalize('NFKC').replace(/\s/g, ''))
    .regex(/^(?:[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+)?$/, 'mailbox')
}

/** A postal code in any width, kept as 861-2295. */
export function postalCode() {
  return z
    .string()
    .overwrite(readPostalCode)
    .regex(/^(?:\d{3}-\d{4})?$/, 'postalCode')
}

/** A date as officials write it, kept as YYYY-MM-DD. */
export function japaneseDate() {
  return z
    .string()
    .overwrite((text) => readJapaneseDate(text) ?? text.trim())
    .refine((text) => text === '' || readJapaneseDate(text) === text, 'date')
}

/** A date with the time of day in Japan, kept as an ISO string with the offset +09:00. */
export function japaneseDateTime() {
  return z
    .string()
    .overwrite((text) => readJapaneseDateTime(text) ?? text.trim())
    .refine((text) => text === '' || readJapaneseDateTime(text) === text, 'dateTime')
}

const HALF_WIDTH_KANA = /[\uff61-\uff9f]+/g
const FULL_WIDTH_LETTERS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g

function readFreeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL_CHARACTERS, '')
    .replace(HALF_WIDTH_KANA, (kana) => kana.normalize('NFKC'))
    .replace(FULL_WIDTH_LETTERS, (letters) => letters.normalize('NFKC'))
    .trim()
}

function readPhone(text: string): string {
  const [number = '', extension] = text
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .split(/[\s(]*(?:内線|ext\.?)[\s:-]*/i)
  const digits = number
    .trim()
    .replace(/\s*[()]\s*|\s+|\./g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  return extension === undefined ? digits : `${digits} 内線${extension.replace(/[\s)]/g, '')}`
}

function isPhone(text: string): boolean {
  if (text === '') return true
  const [number = '', extension] = text.split(' 内線')
  return PHONE.test(number.replaceAll('-', '')) && (extension === undefined || /^\d{1,6}$/.test(extension))
}

function readPostalCode(text: string): string {
  const code = text
    .normalize('NFKC')
    .replace(/[〒\s]/g, '')
    .replace(HYPHENS, '-')
  return code.replace(/^(\d{3})-?(\d{4})$/, '$1-$2')
}
