import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { excerpt, marked, type Piece } from './excerpt'
import type { SearchKind } from './kinds'
import { type OtherText, readOtherTexts } from './other-texts'
import type { Word } from './synonyms'

/** One consultation found: whose it is, where the words stand, and a line of that text. */
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
  where: SearchKind
  excerpt: Piece[]
}

type Row = Omit<Hit, 'title' | 'where' | 'excerpt'> & { title: string; body: string; wishes: string }

/** The found consultations in this order, each with a line of the text in which the words stand. Two questions at most. */
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
  const inOwn = (row: Row) => (!where || where === 'title' || where === 'text') && holdsAll(own(row), words)
  const elsewhere = rows.filter((row) => !inOwn(row)).map(({ id }) => id)
  const others = await readOtherTexts(tx, elsewhere, (text) => holdsAll(text, words), where)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [hitOf(row, others.get(id), words)] : []
  })
}

function hitOf(row: Row, other: OtherText | undefined, words: readonly Word[]): Hit {
  const { title, body, wishes, ...rest } = row
  const flat = words.flat()
  const where = other?.kind ?? (holdsAll(title, words) ? 'title' : 'text')
  const text = other?.text ?? [body, wishes].find((part) => holdsAny(part, flat)) ?? body
  return { ...rest, where, title: marked(title, flat), excerpt: excerpt(text, flat) }
}

function own({ number, title, body, wishes }: Row): string {
  return `${number}${title}${body}${wishes}`
}

function holdsAll(text: string, words: readonly Word[]): boolean {
  const form = normaliseForSearch(text)
  return words.every((word) => word.some((called) => form.includes(called)))
}

function holdsAny(text: string, words: readonly string[]): boolean {
  const form = normaliseForSearch(text)
  return words.some((word) => form.includes(word))
}
