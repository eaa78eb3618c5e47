import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { excerpt, marked, type Piece } from './excerpt'

/** One consultation found: whose it is, and the words where they stand. */
export type Hit = {
  number: string
  state: string
  isSample: boolean
  municipality: string
  municipalityEn: string | null
  receivedAt: Date
  title: Piece[]
  excerpt: Piece[]
}

type Row = Omit<Hit, 'title' | 'excerpt'> & { id: string; title: string; body: string; wishes: string }

/** The found consultations in this order, each with a line of the text in which the words stand. Two questions at most. */
export async function readHits(tx: Tx, ids: readonly string[], words: readonly string[]): Promise<Hit[]> {
  if (ids.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.number, c.state, c.is_sample AS "isSample", c.received_at AS "receivedAt", c.title, c.body, c.wishes,
      o.name AS municipality, o.name_en AS "municipalityEn"
    FROM consultations c JOIN organisations o ON o.id = c.asking_organisation_id
    WHERE c.id = ANY (${ids}::uuid[])`
  const elsewhere = rows.filter((row) => !holdsAll(own(row), words)).map(({ id }) => id)
  const others = await readOtherTexts(tx, elsewhere, words)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { title, body, wishes, id: _, ...rest } = row
    const text = others.get(id) ?? [body, wishes].find((part) => holdsAny(part, words)) ?? body
    return [{ ...rest, title: marked(title, words), excerpt: excerpt(text, words) }]
  })
}

function own({ number, title, body, wishes }: Row): string {
  return `${number}${title}${body}${wishes}`
}

/** The first dialogue entry, question or session of each consultation that holds all the words; row-level security leaves out what is not for the one who asks. */
async function readOtherTexts(tx: Tx, ids: readonly string[], words: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (ids.length === 0) return found
  const texts = await tx.$queryRaw<{ id: string; text: string }[]>`
    SELECT consultation_id AS id, concat_ws(E'\n', people, body) AS text FROM dialogue_entries WHERE consultation_id = ANY (${ids}::uuid[])
    UNION ALL SELECT consultation_id, concat_ws(E'\n', body, answer) FROM questions WHERE consultation_id = ANY (${ids}::uuid[])
    UNION ALL SELECT consultation_id, concat_ws(E'\n', label, aims, content, insights, next_steps) FROM support_sessions WHERE consultation_id = ANY (${ids}::uuid[])`
  for (const { id, text } of texts) if (!found.has(id) && holdsAll(text, words)) found.set(id, text)
  return found
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const form = normaliseForSearch(text)
  return words.every((word) => form.includes(word))
}

function holdsAny(text: string, words: readonly string[]): boolean {
  const form = normaliseForSearch(text)
  return words.some((word) => form.includes(word))
}
