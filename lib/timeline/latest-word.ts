import type { TimelineEntry } from './read'

/** What the desk does to answer: a word of its own, an official answer, a question. */
const WORDS: readonly TimelineEntry['kind'][] = [
  ...(['message', 'call', 'mail', 'visit', 'meeting', 'answered', 'answered_officially', 'question_asked'] as const),
]

/** The last word of the asking side after which the desk has said nothing, or null; entries come oldest first. */
export function latestWord(entries: readonly TimelineEntry[]): TimelineEntry | null {
  const last = entries.findLast(
    ({ kind, actorSide, dialogue, audience }) =>
      audience === 'shared' &&
      dialogue?.recalledAt == null &&
      (WORDS.includes(kind) || (kind === 'question_answered' && actorSide !== 'desk')),
  )
  return last && (last.actorSide === 'municipality' || last.actorSide === 'prefecture') ? last : null
}
