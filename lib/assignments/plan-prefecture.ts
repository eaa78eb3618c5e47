import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { validOn } from './day'
import type { Scope } from './input'
import { type Period, type Plan, planOfficer } from './plan'

/** Plans one officer for a prefecture and its municipalities: all of them, or those that have none on the first day. */
export async function planPrefecture(
  tx: Tx,
  actor: Actor,
  prefectureCode: string,
  membershipId: string,
  { scope, ...period }: Period & { scope: Scope },
): Promise<Plan> {
  const places = await tx.organisation.findMany({
    where: {
      bureauId: actor.bureauId,
      prefectureCode,
      kind: { in: ['prefecture', 'municipality'] },
      endedOn: null,
      ...(scope === 'gaps' ? { assignments: { none: { kind: 'officer', ...validOn(period.from) } } } : {}),
    },
    select: { id: true, code: true, name: true, nameEn: true },
    orderBy: { code: 'asc' },
  })
  return await planOfficer(tx, places, membershipId, { from: period.from, until: period.until })
}
