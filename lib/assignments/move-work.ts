import type { Actor } from '@/lib/actor/actor'
import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { LIVE_STATES } from '@/lib/supports/states'
import { recordEach } from '@/lib/timeline/record'
import { handOnTodos } from '@/lib/todos/hand-on'
import type { Officer } from './list-officers'

/**
 * Hands the open work of these organisations from whoever goes, from nobody and from those no longer in post to the
 * new officer: consultations, each with a line in its timeline, the supports they looked after, what they were to do, and
 * intake they had begun; without `orphans` only from whoever goes. What a colleague in post was asked to take up stays there; completed consultations keep who did them.
 */
export async function moveOpenWork(
  tx: Tx,
  actor: Actor,
  organisationIds: readonly string[],
  officer: Pick<Officer, 'membershipId' | 'name'>,
  gone: readonly string[] = [],
  { orphans = true } = {},
): Promise<number> {
  const now = await readClock(tx)
  const consultations = await tx.consultation.findMany({
    where: {
      askingOrganisationId: { in: [...organisationIds] },
      state: { in: [...OPEN_STATES] },
      OR: [
        { officerMembershipId: { in: [...gone], not: officer.membershipId } },
        ...(orphans ? withoutOfficer(dateOf(now)) : []),
      ],
    },
    select: {
      id: true,
      askingOrganisationId: true,
      bureauId: true,
      prefectureCode: true,
      officerName: true,
      officerMembershipId: true,
    },
    orderBy: { id: 'asc' },
  })
  const before = [...new Set([...gone, ...consultations.flatMap((one) => one.officerMembershipId ?? [])])]
  const moved = await tx.consultation.updateMany({
    where: { id: { in: consultations.map(({ id }) => id) }, state: { in: [...OPEN_STATES] } },
    data: {
      officerMembershipId: officer.membershipId,
      officerName: officer.name,
      updatedAt: now,
      version: { increment: 1 },
    },
  })
  await recordEach(
    tx,
    actor,
    consultations.map((consultation) => ({
      consultation,
      entry: {
        kind: consultation.officerName ? 'officer_changed' : 'officer_assigned',
        facts: { officer: officer.name, from: consultation.officerName },
      },
    })),
  )
  await moveSupports(tx, organisationIds, officer, before)
  await handOnTodos(tx, actor, { where: { askingOrganisationId: { in: [...organisationIds] } }, from: before }, officer)
  await moveIntake(tx, organisationIds, officer, before)
  return moved.count
}

/** Nobody's, or of somebody who is not in post any more. */
function withoutOfficer(today: Date) {
  const gone = { OR: [{ validUntil: { lt: today } }, { user: { disabledAt: { not: null } } }] }
  return [{ officerMembershipId: null }, { officer: gone }]
}

/** Supports that one of those who go looked after, or nobody. */
async function moveSupports(
  tx: Tx,
  organisationIds: readonly string[],
  officer: Pick<Officer, 'membershipId' | 'name'>,
  before: readonly string[],
) {
  await tx.support.updateMany({
    where: {
      askingOrganisationId: { in: [...organisationIds] },
      state: { in: [...LIVE_STATES] },
      OR: [{ ownerMembershipId: null }, { ownerMembershipId: { in: [...before] } }],
    },
    data: { ownerMembershipId: officer.membershipId, ownerName: officer.name, version: { increment: 1 } },
  })
}

/** Consultations received by telephone or in person that one of them had begun to write down. */
async function moveIntake(
  tx: Tx,
  organisationIds: readonly string[],
  officer: Pick<Officer, 'membershipId' | 'name'>,
  before: readonly string[],
) {
  await tx.consultation.updateMany({
    where: {
      askingOrganisationId: { in: [...organisationIds] },
      state: 'draft',
      draftedByMembershipId: { in: [...before] },
    },
    data: { draftedByMembershipId: officer.membershipId, draftedByName: officer.name, version: { increment: 1 } },
  })
}
