import type { Tx } from '@/lib/db/client'

/** Whom and what a notice about a support team is about: its room, and the member who was named. */
export type TeamMatter = { id: string; member: { userId: string; role: string; fromOn: Date; untilOn: Date } | null }

/** Reads it from the row a notice names; null where the row is gone, or the kind is another's. */
export async function readTeamMatter(tx: Tx, kind: string, id: string): Promise<TeamMatter | null> {
  if (kind === 'team_opened' || kind.startsWith('report_')) return { id, member: null }
  if (kind !== 'team_member_named') return null
  const found = await tx.teamMember.findUnique({
    where: { id },
    select: { teamId: true, userId: true, role: true, fromOn: true, untilOn: true },
  })
  if (!found?.userId || !found.role) return null
  const { teamId, userId, role, fromOn, untilOn } = found
  return { id: teamId, member: { userId, role, fromOn, untilOn } }
}
