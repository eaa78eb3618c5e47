import { normaliseForSearch } from './search-text'

const YES = new Set(['はい', '○', '〇', '◯', '✓', '✔', '☑', 'する', '共有する', '有', 'yes', 'y', 'true', '1'])
const NO = new Set(['', 'いいえ', '×', '✕', 'しない', '共有しない', '無', 'no', 'n', 'false', '0', '☐', '-'])

/** What is written in an answer of yes or no, in any of the ways offices do; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const written = normaliseForSearch(text)
  if (YES.has(written)) return true
  return NO.has(written) ? false : null
}
