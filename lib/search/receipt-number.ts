const HYPHENS = /[\u02d7\u2010-\u2015\u2043\u2212\u2500\u30fc]/g

/** The receipt number that was typed, in whichever width and without its zeros: ｒ８－kyu－12 is R8-KYU-00012. Null for anything else. */
export function readReceiptNumber(typed: string): string | null {
  const written = typed.normalize('NFKC').replace(HYPHENS, '-').replace(/\s+/g, '').toUpperCase()
  const [, year, letters, historic = '', running] =
    /^([RHS][0-9]{1,2})-?([A-Z]{3})-?(H?)([0-9]{1,7})$/.exec(written) ?? []
  if (!year || !letters || !running) return null
  return `${year}-${letters}-${historic}${running.replace(/^0+(?=\d{5})/, '').padStart(5, '0')}`
}
