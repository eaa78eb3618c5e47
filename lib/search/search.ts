import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { type Hit, readHits } from './hits'

export const SEARCH_PAGE = 50

/** Counting stops here; one more means "or more". */
export const SEARCH_CAP = 1000

export type Found = { count: number; hits: Hit[]; next: string | null; previous: string | null }

/**
 * Consultations in which every word occurs, newest first, fifty at a time after the one with id `after`.
 * The database's search function knows who is asking; its index holds no text of a draft.
 */
export async function searchConsultations(tx: Tx, words: readonly string[], after?: string): Promise<Found> {
  if (words.length === 0) return { count: 0, hits: [], next: null, previous: null }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT consultation_id AS id FROM app.search_consultations(${words}::text[], ${SEARCH_CAP + 1}::int)`
  const ids = rows.slice(0, SEARCH_CAP).map(({ id }) => id)
  const begin = z.uuid().safeParse(after).success ? ids.indexOf(after ?? '') + 1 : 0
  const shown = ids.slice(begin, begin + SEARCH_PAGE)
  return {
    count: rows.length,
    hits: await readHits(tx, shown, words),
    next: begin + SEARCH_PAGE < ids.length ? (shown.at(-1) ?? null) : null,
    previous: begin > 0 ? (ids[begin - SEARCH_PAGE - 1] ?? '') : null,
  }
}

/** The consultation with this receipt number, if the one who asks may see it. */
export async function isReceived(tx: Tx, number: string): Promise<boolean> {
  return (await tx.consultation.findUnique({ where: { number }, select: { id: true } })) !== null
}
