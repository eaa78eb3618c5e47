import type { Actor } from '@/lib/actor/actor'
import type { Organisation } from './organisations'
import { ownerRow } from './owner'

/** Makes somebody the named officer (or deputy) of a municipality or prefecture, from long ago until further notice. */
export async function assignOfficer(
  asking: Organisation,
  officer: Actor,
  { kind = 'officer', validFrom = '2020-04-01', validUntil = null as string | null } = {},
): Promise<{ id: string }> {
  return await ownerRow<{ id: string }>(
    `INSERT INTO assignments (organisation_id, bureau_id, membership_id, kind, valid_from, valid_until, set_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, '管理者') RETURNING id`,
    [asking.id, officer.bureauId, officer.membershipId, kind, validFrom, validUntil],
  )
}
