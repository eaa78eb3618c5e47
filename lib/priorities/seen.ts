/** The matters ticked in one word, so that a form can say which ones it was made from. */
export function seenMatters(matters: readonly { id: string }[]): string {
  return matters.map(({ id }) => id).join(' ')
}
