/** Where a place's figures are kept: by its own office, or by the desk under its code. */
export function profileAt(code: string | undefined, rest = ''): string {
  return `${code ? `/desk/municipalities/${code}` : '/my/profile'}${rest}`
}

/** What the address of a place carries; without a code it is one's own. */
export type PlaceParams = { code?: string }

/** The draft that somebody came from, when the address names one. */
export function backOf(claimed: unknown): string {
  return typeof claimed === 'string' && /^\/my\/consultations\/[\w-]+(?:\/[a-z]+)?$/.test(claimed) ? claimed : ''
}
