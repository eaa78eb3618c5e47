import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { excerpt, marked, type Piece } from './excerpt'
import type { SearchKind } from './kinds'
import { type FoundText, readOtherTexts } from './other-texts'
import type { Word } from './synonyms'

/** A line of one text of a consultation, around a word looked for. */
export type Excerpt = { where: SearchKind; pieces: Piece[] }

/** One consultation found: whose it is, and lines of the texts in which the words stand. */
export type Hit = {
  id: string
  number: string
  state: string
  isSample: boolean
  askingOrganisationId: string
  municipality: string
  municipalityEn: string | null
  receivedAt: Date
  title: Piece[]
  excerpts: Excerpt[]
}

type Row = Omit<Hit, 'title' | 'excerpts'> & { title: string; body: string; wishes: string }

/** So many texts are quoted at most, each for words that stand in none before it. */
const MOST_EXCERPTS = 3

/** The found consultations in this order, each with lines of the texts in which the words stand. Two questions at most. */
export async function readHits(
  tx: Tx,
  ids: readonly string[],
  words: readonly Word[],
  where?: SearchKind,
): Promise<Hit[]> {
  if (ids.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.number, c.state, c.is_sample AS "isSample", c.asking_organisation_id AS "askingOrganisationId",
      c.received_at AS "receivedAt", c.title, c.body, c.wishes, o.name AS municipality, o.name_en AS "municipalityEn"
    FROM consultations c JOIN organisations o ON o.id = c.asking_organisation_id
    WHERE c.id = ANY (${ids}::uuid[])`
  const looked = rows.map((row) => ({ row, own: own(row, words, where) }))
  const elsewhere = looked.filter(({ own }) => own.open.length > 0).map(({ row }) => row.id)
  const others = await readOtherTexts(tx, elsewhere, where)
  const hits = new Map(
    looked.map(({ row, own }) => [row.id, hitOf(row, [...own.texts, ...(others.get(row.id) ?? [])], words, where)]),
  )
  return ids.flatMap((id) => hits.get(id) ?? [])
}

/** What was written to the desk, as far as it is looked at, and the words that stand neither there nor in the title. */
function own({ number, title, body, wishes }: Row, words: readonly Word[], where?: SearchKind) {
  if (where && where !== 'title' && where !== 'text') return { texts: [], open: words }
  const texts: FoundText[] = where === 'title' ? [] : [body, wishes].map((text) => ({ where: 'text', text }))
  return { texts, open: without(words, `${number}\n${title}\n${body}\n${wishes}`) }
}

function hitOf(row: Row, texts: readonly FoundText[], words: readonly Word[], where?: SearchKind): Hit {
  const { title, body, wishes, ...rest } = row
  const flat = words.flat()
  const quoted = quote(texts, where && where !== 'title' ? words : without(words, `${row.number}\n${title}`))
  const text = !holdsAny(body, words) && holdsAny(wishes, words) ? wishes : body
  const shown: FoundText[] = quoted.length > 0 ? quoted : [{ where: 'text', text }]
  return {
    ...rest,
    title: marked(title, flat),
    excerpts: shown.map((one) => ({ where: one.where, pieces: excerpt(one.text, flat) })),
  }
}

/** Texts that together hold the words: first the one with the most of them, then the one with the most of those left. */
function quote(texts: readonly FoundText[], words: readonly Word[], already = 0): FoundText[] {
  const best = already < MOST_EXCERPTS ? mostTelling(texts, words) : null
  return best ? [best, ...quote(texts, without(words, best.text), already + 1)] : []
}

/** The first of the texts with the most of the words; null when none holds any. */
function mostTelling(texts: readonly FoundText[], words: readonly Word[]): FoundText | null {
  const left = texts.map(({ text }) => without(words, text).length)
  const least = Math.min(...left)
  return least < words.length ? (texts[left.indexOf(least)] ?? null) : null
}

function holdsAny(text: string, words: readonly Word[]): boolean {
  return without(words, text).length < words.length
}

/** Those of the words that do not stand in the text by any of their names. */
function without(words: readonly Word[], text: string): Word[] {
  const form = normaliseForSearch(text)
  return words.filter((word) => !word.some((called) => form.includes(called)))
}
