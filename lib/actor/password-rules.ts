import { BLOCKED_WORDS, RUNS } from './passwords-blocklist'

/** Without a second factor a password is a sentence, not a word. */
export const SHORTEST_PASSWORD = 15
const LONGEST_PASSWORD = 256
const ENOUGH_LEFT = 6
const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

export type PasswordFault = 'passwordShort' | 'passwordLong' | 'passwordCommon'

/**
 * What is wrong with a new password, or null. Length counts, and not being guessable: after taking away common words,
 * words of the office and of the person (`about`), runs of keys and repetitions, something must remain.
 * No letter, digit or sign is demanded, and none refused.
 */
export function faultOfPassword(password: string, about: readonly string[]): PasswordFault | null {
  const text = password.normalize('NFKC')
  const length = [...text].length
  if (length < SHORTEST_PASSWORD) return 'passwordShort'
  if (length > LONGEST_PASSWORD) return 'passwordLong'
  const small = withoutRepeats(text.toLowerCase())
  const words = [...wordsAbout(about), ...BLOCKED_WORDS]
  const left = Math.min(whatIsLeft(small, words), whatIsLeft(readLookalikes(small), words))
  return left < ENOUGH_LEFT ? 'passwordCommon' : null
}

/** Names and places of the person, whole and in parts, as they would be typed into a password. */
function wordsAbout(about: readonly string[]): string[] {
  return about
    .flatMap((text) => [text, ...text.split(/[\s@._\-・（）()]+/)])
    .map((text) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, ''))
    .filter((word) => [...word].length > 1)
}

function readLookalikes(text: string): string {
  return text.replaceAll(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign)
}

/** A text that is one piece said again and again counts as that piece. */
function withoutRepeats(text: string): string {
  return text.replace(/^(.+?)\1+(.*)$/su, (whole, piece: string, rest: string) =>
    piece.startsWith(rest) ? piece : whole,
  )
}

/** How many different letters remain when everything guessable is taken away. */
function whatIsLeft(text: string, words: readonly string[]): number {
  let left = text
  for (const word of words) left = left.replaceAll(word, ' ')
  left = left.replaceAll(/[a-z0-9あ-と]{3,}/g, (stretch) => (RUNS.some((run) => run.includes(stretch)) ? ' ' : stretch))
  left = left.replaceAll(/[\d\s\p{P}\p{Sm}\p{Sc}\p{Sk}]/gu, '')
  return new Set(left).size
}
