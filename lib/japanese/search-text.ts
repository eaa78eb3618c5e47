/**
 * The form in which texts are compared when searched: one width, one case, no blanks.
 *
 * Gives exactly what the SQL function `norm_ja` gives, so that a query fits the index. PostgreSQL lowers
 * letter by letter (Σ is always σ, İ is i), knows U+0085 as a blank and U+FEFF as none.
 */
export function normaliseForSearch(text: string): string {
  return Array.from(text.normalize('NFKC'), lowerCase)
    .join('')
    .replace(/[\p{White_Space}]+/gu, '')
}

function lowerCase(letter: string): string {
  return letter === '\u0130' ? 'i' : letter.toLowerCase()
}
