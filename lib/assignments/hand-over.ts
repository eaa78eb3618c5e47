import type { Actor } from '@/lib/actor/actor'
import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { recordEvent } from '@/lib/timeline/record'
import type { Officer } from './list-officers'

/** Hands the open consultations of these organisations to their new officer, each with a line in its timeline. Completed ones keep who did them. */
export async function handOverOpenWork(
  tx: Tx,
  actor: Actor,
  organisationIds: readonly string[],
  officer: Officer,
): Promise<number> {
  const open = {
    askingOrganisationId: { in: [...organisationIds] },
    state: { in: [...OPEN_STATES] },
    OR: [{ officerMembershipId: null }, { officerMembershipId: { not: officer.membershipId } }],
  }
  const consultations = await tx.consultation.findMany({
    where: open,
    select: { id: true, askingOrganisationId: true, bureauId: true, prefectureCode: true, officerName: true },
    orderBy: { id: 'asc' },
  })
  const moved = await tx.consultation.updateMany({
    where: { id: { in: consultations.map(({ id }) => id) }, state: { in: [...OPEN_STATES] } },
    data: {
      officerMembershipId: officer.membershipId,
      officerName: officer.name,
      updatedAt: await readClock(tx),
      version: { increment: 1 },
    },
  })
  for (const consultation of consultations) {
    const kind = consultation.officerName ? 'officer_changed' : 'officer_assigned'
    await recordEvent(tx, actor, consultation, {
      kind,
      facts: { officer: officer.name, from: consultation.officerName },
    })
  }
  return moved.count
}
