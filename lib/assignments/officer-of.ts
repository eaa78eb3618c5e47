import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'

export type NamedOfficer = { membershipId: string; name: string }

/** The named officer of an asking organisation on a day ('YYYY-MM-DD'); null when nobody is assigned. */
export async function officerOf(tx: Tx, organisationId: string, day: string): Promise<NamedOfficer | null> {
  const date = dateColumn(day)
  const assignment = await tx.assignment.findFirst({
    where: {
      organisationId,
      kind: 'officer',
      validFrom: { lte: date },
      OR: [{ validUntil: null }, { validUntil: { gte: date } }],
    },
    select: { membershipId: true, membership: { select: { user: { select: { name: true } } } } },
  })
  return assignment ? { membershipId: assignment.membershipId, name: assignment.membership.user.name } : null
}
