import type { Tx } from '@/lib/db/client'
import type { ProgrammeMatter } from '@/lib/programmes/notice-matter'

/** What a notice about the award leads to, and whom it is for: an office, or one member of the council. */
export type AwardMatter = { path: string; dueOn: Date | null; userId: string | null; office: ProgrammeMatter | null }

const OF_JUDGES = new Set(['award_judge_asked', 'award_judge_reminder'])

/** The award that a notice is about; null for notices about something else, and once there is nothing more to say. */
export async function readAwardMatter(tx: Tx, kind: string, id: string): Promise<AwardMatter | null> {
  if (!kind.startsWith('award_')) return null
  if (OF_JUDGES.has(kind)) return await readForJudge(tx, id)
  if (kind === 'award_called') {
    const told = await tx.awardAnnouncement.findUnique({
      where: { id },
      select: { callId: true, organisationId: true, call: { select: { nominationsDue: true, state: true } } },
    })
    if (told?.call.state !== 'open') return null
    const path = `/nominations/${told.callId}`
    return { path, dueOn: told.call.nominationsDue, userId: null, office: officeOf(told.organisationId, path, null) }
  }
  const nomination = await tx.awardNomination.findUnique({
    where: { id },
    select: {
      ...{ callId: true, organisationId: true, nominatedSide: true, nominatedOrganisationId: true },
      ...{ nominatedUserId: true, nominatedMembershipId: true, withdrawnAt: true },
    },
  })
  if (!nomination || nomination.withdrawnAt) return null
  const { callId, organisationId, nominatedSide, nominatedUserId, nominatedMembershipId: writer } = nomination
  const path = `/nominations/${callId}/${id}`
  if (kind !== 'award_told_nominator')
    return {
      ...{ path, dueOn: null, userId: null },
      office: officeOf(organisationId, path, nominatedSide === 'municipality' ? writer : null),
    }
  if (nominatedSide === 'council') return { path, dueOn: null, userId: nominatedUserId, office: null }
  return { path, dueOn: null, userId: null, office: officeOf(nomination.nominatedOrganisationId, path, writer) }
}

async function readForJudge(tx: Tx, id: string): Promise<AwardMatter | null> {
  const judge = await tx.awardJudge.findUnique({
    where: { id },
    select: { callId: true, userId: true, excusedAt: true, call: { select: { selectionOn: true, state: true } } },
  })
  if (!judge || judge.excusedAt || judge.call.state !== 'closed') return null
  const { callId, userId, call } = judge
  return { path: `/council/awards/${callId}`, dueOn: call.selectionOn, userId, office: null }
}

function officeOf(organisationId: string, path: string, writerMembershipId: string | null): ProgrammeMatter {
  return {
    ...{ organisationId, writerMembershipId, sectionId: null, contact: null, isNational: false, dueOn: null },
    ...{ ownPath: path, deskPath: path, headquartersPath: '/' },
  }
}
