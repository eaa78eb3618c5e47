import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { type Hit, readHits } from './hits'
import type { SearchKind } from './kinds'
import type { Word } from './synonyms'

export const SEARCH_PAGE = 30

/** Counting stops here; one more means "or more". */
export const SEARCH_CAP = 1000

export type Found = { count: number; cap: number; hits: Hit[]; next: string | null; previous: string | null }

/** What narrows the search down. */
export type Conditions = {
  where?: SearchKind
  state?: string
  prefecture?: string
  theme?: string
  year?: number
  officer?: string
  organisationIds?: readonly string[]
}

const NOTHING: Found = { count: 0, cap: SEARCH_CAP, hits: [], next: null, previous: null }

/**
 * Consultations in which every word occurs, each in whichever of its texts that the one who asks may read: those with
 * all words in the title first, then the others; each newest first, thirty at a time after the one with id `after`.
 * The database's search function knows who is asking.
 */
export async function searchConsultations(
  tx: Tx,
  words: readonly Word[],
  conditions: Conditions = {},
  after?: string,
): Promise<Found> {
  if (words.length === 0) return NOTHING
  const { where, state, prefecture, theme, year, officer, organisationIds } = conditions
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT consultation_id AS id FROM app.search_consultations(${words.map((word) => word.join('\n'))}::text[],
      ${SEARCH_CAP + 1}::int, ${where ? [where] : null}::text[], ${state ? [state] : null}::text[],
      ${prefecture ?? null}::text, ${theme ?? null}::text, ${year ?? null}::int, ${officer ?? null}::uuid,
      ${organisationIds ? [...organisationIds] : null}::uuid[])`
  const ids = rows.slice(0, SEARCH_CAP).map(({ id }) => id)
  const begin = z.uuid().safeParse(after).success ? ids.indexOf(after ?? '') + 1 : 0
  const shown = ids.slice(begin, begin + SEARCH_PAGE)
  return {
    count: rows.length,
    cap: SEARCH_CAP,
    hits: await readHits(tx, shown, words, where),
    next: begin + SEARCH_PAGE < ids.length ? (shown.at(-1) ?? null) : null,
    previous: begin > 0 ? (ids[begin - SEARCH_PAGE - 1] ?? '') : null,
  }
}

/** The consultation with this receipt number, if the one who asks may see it. */
export async function isReceived(tx: Tx, number: string): Promise<boolean> {
  return (await tx.consultation.findUnique({ where: { number }, select: { id: true } })) !== null
}
