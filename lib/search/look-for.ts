import type { Tx } from '@/lib/db/client'
import { foldForSearch } from '@/lib/japanese/search-text'

/** A word as texts with folded kana are searched for it: every name of it, and the themes it names. */
export type Wanted = { names: string[]; themeKeys: string[] }

/** Brings words and the names of themes into the form of the texts once, so that no row has to work it out again. */
export async function lookFor(tx: Tx, words: readonly (string | readonly string[])[]): Promise<Wanted[]> {
  if (words.length === 0) return []
  const themes = await tx.theme.findMany({ select: { key: true, name: true, aliases: true } })
  const called = themes.map(({ key, name, aliases }) => ({
    key,
    text: foldForSearch([name, ...aliases].join(' ')),
  }))
  return words.map((word) => {
    const names = [word].flat()
    const folded = foldForSearch(names[0] ?? '')
    const themeKeys = called.filter(({ text }) => text.includes(folded)).map(({ key }) => key)
    return { names: names.map(foldForSearch), themeKeys }
  })
}
