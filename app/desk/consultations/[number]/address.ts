/** The officer's page of a consultation, and what belongs to it. */
export function deskPage(number: string, rest = ''): string {
  return `/desk/consultations/${number}${rest}`
}

/** Back on the consultation, with a word on what was done. */
export function afterwards(number: string, done: string): string {
  return deskPage(number, `?done=${done}`)
}

/** The place in the reply form that says which template was put into the text. */
export const INSERTED = 'reply-inserted'

export type Params = { number: string }
