import { isAskedInPortal } from '@/lib/questions/audience'
import type { Whole } from './read-whole'

/** The same without what is the desk's alone: internal notes, questions that do not stand in the portal, files of internal entries. */
export function withoutInternal(whole: Whole, sharing: { sharedWithPrefecture: boolean }): Whole {
  return {
    ...whole,
    entries: whole.entries.filter(({ audience }) => audience !== 'internal'),
    questions: whole.questions.filter((question) => isAskedInPortal(question, sharing)),
    files: whole.files.filter(({ dialogueEntry }) => dialogueEntry?.audience !== 'internal'),
  }
}
