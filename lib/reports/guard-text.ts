const FORMULA = /^[\s"']*[\t\r\n=+\-@\uff1d\uff0b\uff0d\uff20]/

/**
 * Text as it may stand in a cell: what a spreadsheet could take for a formula begins with an apostrophe.
 * The text came from many towns, and officials open it in Excel.
 */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
