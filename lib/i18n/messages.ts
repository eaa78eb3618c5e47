import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The languages of the portal, the first one being the office's. */
export const LOCALES = ['ja', 'en'] as const
export type Locale = (typeof LOCALES)[number]

type Messages = { [key: string]: string | Messages }

const folder = join(process.cwd(), 'lib', 'i18n', 'messages')
const read = new Map<Locale, Messages>()

/** The whole catalogue of one language: one file per namespace. */
export function messagesOf(locale: Locale): Messages {
  const known = read.get(locale)
  if (known) return known
  const files = readdirSync(join(folder, locale)).filter((file) => file.endsWith('.json'))
  const messages = Object.fromEntries(
    files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, locale, file), 'utf8'))]),
  )
  read.set(locale, messages)
  return messages
}
