import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { CHECK_BEFORE_DAYS } from '@/lib/practiceDrafts/validity'

/** A practice that a public document tells of, whose year is over or soon will be. */
export type DocumentToCheck = {
  id: string
  title: string
  place: string
  placeEn: string | null
  source: string
  sourceUrl: string
  validUntil: Date
}

/** The practices from documents that the desk is to look at 年1回の確認, those that ran out first. */
export async function listDocumentsToCheck(tx: Tx): Promise<DocumentToCheck[]> {
  return await tx.$queryRaw<DocumentToCheck[]>`
    SELECT id::text, title, place, place_en AS "placeEn", source, source_url AS "sourceUrl", valid_until AS "validUntil"
    FROM app.documents_to_look_at(${CHECK_BEFORE_DAYS}::int)`
}

/** The desk has looked at a practice from a document: it holds for another year, or is shown no longer. NotFound outside of one's area. */
export async function lookAtDocument(tx: Tx, actor: Actor, id: string, holds: boolean): Promise<{ id: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const [done] = await tx.$queryRaw<{ done: boolean | null }[]>`
    SELECT app.look_at_document(${id}::uuid, ${holds}::boolean) AS done`
  if (!done?.done) throw new NotFound()
  return { id }
}
