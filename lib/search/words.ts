import { normaliseForSearch } from '@/lib/japanese/search-text'

const MOST_WORDS = 10
const LONGEST_WORD = 100

/** What somebody looks for, word by word: split at blanks of any width, in the form in which texts are indexed. */
export function searchWords(typed: string): string[] {
  const words = typed
    .replaceAll('\0', '')
    .split(/[\p{White_Space}]+/u)
    .map((word) => normaliseForSearch(word).slice(0, LONGEST_WORD))
  return [...new Set(words.filter(Boolean))].slice(0, MOST_WORDS)
}
