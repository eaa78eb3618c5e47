import { personalWords } from '@/lib/japanese/personal-words'
import { TOLD_TEXTS } from './input'

/** What in the words looks like a person's name, a telephone number or an address. */
export function personalIn(text: Record<(typeof TOLD_TEXTS)[number], string>): string[] {
  const found = TOLD_TEXTS.map((one) => personalWords(text[one], []))
  return [...new Set(found.flatMap(({ names, numbers }) => [...names, ...numbers]))]
}
