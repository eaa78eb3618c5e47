import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { withoutBrackets } from '@/lib/japanese/short-name'

/** A word and what else it may be called; the word itself comes first. */
export type Word = readonly [string, ...string[]]

/** For each word the other names of the themes it names: 移動支援 is looked for as 交通 too. One question. */
export async function withSynonyms(tx: Tx, words: readonly string[]): Promise<Word[]> {
  if (words.length === 0) return []
  const themes = await tx.theme.findMany({ select: { name: true, aliases: true }, orderBy: { sort: 'asc' } })
  const groups = themes.map(({ name, aliases }) => [withoutBrackets(name), ...aliases].map(normaliseForSearch))
  return words.map((word) => {
    const others = groups.filter((names) => names.includes(word)).flat()
    return [word, ...new Set(others.filter((name) => isOther(name, word)))]
  })
}

/** A longer name that holds the word is found by the word; two Latin letters (SC) stand in too many other words. */
function isOther(name: string, word: string): boolean {
  return !name.includes(word) && !/^[\x20-\x7e]{1,3}$/.test(name)
}

/** Words of which each is looked for as it stands. */
export function asTyped(words: readonly string[]): Word[] {
  return words.map((word) => [word])
}
