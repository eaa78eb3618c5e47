import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

export type AssignmentRow = {
  id: string
  kind: string
  name: string
  from: string
  until: string | null
  setByName: string
  setAt: Date
  standing: 'past' | 'current' | 'future'
}

/** Everybody who was, is or will be officer or deputy of an organisation, the latest first. */
export async function readHistory(tx: Tx, organisationId: string, today: string): Promise<AssignmentRow[]> {
  const rows = await tx.assignment.findMany({
    where: { organisationId },
    select: {
      id: true,
      kind: true,
      validFrom: true,
      validUntil: true,
      setByName: true,
      setAt: true,
      membership: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ validFrom: 'desc' }, { kind: 'desc' }, { setAt: 'desc' }],
  })
  return rows.map(({ id, kind, validFrom, validUntil, setByName, setAt, membership }) => {
    const from = dayOf(validFrom)
    const until = validUntil ? dayOf(validUntil) : null
    const standing = from > today ? 'future' : until && until < today ? 'past' : 'current'
    return { id, kind, name: membership.user.name, from, until, setByName, setAt, standing }
  })
}
