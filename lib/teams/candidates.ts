import type { Tx } from '@/lib/db/client'
import { KIND_OF_ROLE, type OutsideRole, outsideRole } from './kinds'

export type Candidate = {
  value: string
  userId: string
  role: OutsideRole
  kind: string
  name: string
  affiliation: string
}

/** People with an account whom a desk may name as outside members: of its own area or of no bureau's, and of that prefecture. At most 500. */
export async function listCandidates(tx: Tx, prefectureCode: string): Promise<Candidate[]> {
  const rows = await tx.$queryRaw<{ user_id: string; role: string; name: string; affiliation: string }[]>`
    SELECT user_id::text, role, name, affiliation FROM app.team_candidates(${prefectureCode})`
  return rows.flatMap(({ user_id: userId, role: word, name, affiliation }) => {
    const role = outsideRole(word)
    return role ? [{ value: `${role}.${userId}`, userId, role, kind: KIND_OF_ROLE[role], name, affiliation }] : []
  })
}
