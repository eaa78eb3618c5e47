/** What the portal can fill in by itself; the names between braces are in the catalogue (ReplyTemplates.places), the same in every language. */
export const PLACE_KEYS = [
  'municipality',
  'contact',
  'title',
  'number',
  'receivedOn',
  'answerDueOn',
  'officer',
  'desk',
  'deskPhone',
] as const

export type PlaceKey = (typeof PLACE_KEYS)[number]
