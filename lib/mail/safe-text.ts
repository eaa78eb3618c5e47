const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/

/** One line for a mail's head or for a name in it: whatever could begin a new line or turn the text around becomes a blank. */
export function oneLine(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim()
}

/** Whether the text is one plain mail address and nothing beside it. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && !text.includes('..')
}
