import { diffArrays } from 'diff'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' })

/** More changes than this are not followed word by word: the two texts stand side by side. */
const MOST_CHANGES = 1000

/** What was put in and what was taken out between two texts, word by word as Japanese has them. */
export function textChanges(before: string, after: string): Change[] {
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES })
  if (!found)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment)
}
