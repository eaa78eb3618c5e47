/** A place in a template, `{市町村名}`; braces of either width. */
const PLACE = /[{｛]\s*([^{}｛｝\n]{1,30}?)\s*[}｝]/g

/** Writes what is known into the places of a text; other places stay for the officer to fill in. */
export function fillPlaces(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(PLACE, (place, name: string) => known.get(name) || place)
}

/** The first place that is still to be filled in, or null. */
export function unfilledIn(text: string): string | null {
  return text.match(PLACE)?.[0] ?? null
}
