import type { Tx } from '@/lib/db/client'
import { keepPlans } from '@/lib/db/keep-plans'
import type { SearchInput } from './filters'
import { searchConsultations } from './search'
import { asTyped, withSynonyms } from './synonyms'
import { searchWords } from './words'

/** What an asking side finds in its own consultations, and a prefecture in those shared with it: never what is internal. */
export async function readOwnSearchPage(tx: Tx, asked: SearchInput) {
  await keepPlans(tx)
  const typed = searchWords(asked.q)
  const words = asked.exact ? asTyped(typed) : await withSynonyms(tx, typed)
  const { where, state, theme, year } = asked
  return {
    words,
    found: await searchConsultations(tx, words, { where, state, theme, year }, asked.after),
    isAsked: words.length > 0,
  }
}
