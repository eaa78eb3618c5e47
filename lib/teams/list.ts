import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

/** How many rooms a list shows at most. */
export const MOST_ROOMS = 200

/** The rooms this person may enter, those that are open first. An outside member's rooms are those of today. */
export async function listTeams(tx: Tx) {
  const today = dateOf(await readClock(tx))
  const rooms = await tx.team.findMany({
    orderBy: [{ endsOn: 'desc' }, { id: 'asc' }],
    take: MOST_ROOMS,
    select: {
      id: true,
      name: true,
      placeName: true,
      opensOn: true,
      endsOn: true,
      _count: { select: { members: true } },
      report: { select: { state: true, consentedAt: true } },
    },
  })
  return rooms.map(({ _count, report, ...room }) => ({
    ...{ ...room, members: _count.members, isOpen: room.endsOn >= today },
    report: report?.state === 'submitted' && report.consentedAt ? 'agreed' : (report?.state ?? 'none'),
  }))
}

export type ListedTeam = Awaited<ReturnType<typeof listTeams>>[number]

/** The room of a support, when there is one and this person may enter it. */
export async function findTeamOfSupport(tx: Tx, supportId: string) {
  return await tx.team.findUnique({ where: { supportId }, select: { id: true, name: true } })
}

/** The rooms of a consultation's supports that this person may enter. */
export async function listTeamsOfConsultation(tx: Tx, consultationId: string) {
  return await tx.team.findMany({
    where: { consultationId },
    orderBy: { opensOn: 'asc' },
    take: 20,
    select: { id: true, name: true, opensOn: true, endsOn: true },
  })
}
