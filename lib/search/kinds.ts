/** Where a word may stand, in the order in which hits are ranked and shown. */
export const SEARCH_KINDS = [
  'title',
  'text',
  'dialogue',
  'question',
  'session',
  'file',
  'todo',
  'note',
  'contact',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Those that only the desk reads. */
export const DESK_KINDS: readonly SearchKind[] = ['note', 'contact']
