const PEOPLE = new Set(['advisor', 'council_member', 'network_member'])

/** The key of the words for a kind of declining: what an office says of its field, a person says of his or her own. */
export function declineWord(kind: string, asked: string): string {
  return kind === 'not_ours' && PEOPLE.has(asked) ? 'not_ours_person' : kind
}
