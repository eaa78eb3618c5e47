import type { Tx } from '@/lib/db/client'

export type Unsent = { uuid: string; at: Date; revision: number }

const SHOWN = 5

/** Texts of this person for a form that were typed and not sent, the latest first: from another tab, an ended session, an earlier day. */
export async function listUnsent(tx: Tx, ownerId: string, action: string): Promise<Unsent[]> {
  return await tx.$queryRaw<Unsent[]>`
    SELECT key::text AS uuid, created_at AS at, revision FROM form_posts
    WHERE owner_id = ${ownerId}::uuid AND action = ${action} AND typed IS NOT NULL AND result IS NULL
    ORDER BY created_at DESC, key LIMIT ${SHOWN}`
}
