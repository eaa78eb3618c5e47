import { toHiragana } from './kana'
import { GLYPH_SELECTORS, OLD_FORMS } from './old-forms'

/**
 * The form in which texts are compared when searched: one width, one case, one form of each letter (髙橋 is 高橋), no blanks.
 *
 * Gives exactly what the SQL function `norm_ja` gives, so that a query fits the index. PostgreSQL lowers
 * letter by letter (Σ is always σ, İ is i), knows U+0085 as a blank and U+FEFF as none.
 */
export function normaliseForSearch(text: string): string {
  return Array.from(text.normalize('NFKC'), (letter) => OLD_FORMS.get(letter) ?? lowerCase(letter))
    .join('')
    .replace(/[\p{White_Space}]+/gu, '')
    .replace(GLYPH_SELECTORS, '')
}

function lowerCase(letter: string): string {
  return letter === '\u0130' ? 'i' : letter.toLowerCase()
}

/** The same with katakana as hiragana: exactly what the SQL function `kana_ja` gives, so that no row has to work it out again. */
export function foldForSearch(text: string): string {
  return normaliseForSearch(text).replace(/[\u30a1-\u30f4]/g, toHiragana)
}
