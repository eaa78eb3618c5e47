import type { Tx } from '@/lib/db/client'
import type { ProgrammeMatter } from '@/lib/programmes/notice-matter'

/** The call by which a prefecture is asked, for a notice about it; null for other notices, and once it has nothing more to say. */
export async function readCallMatter(tx: Tx, kind: string, id: string): Promise<ProgrammeMatter | null> {
  if (!kind.startsWith('collection_')) return null
  const place = await tx.practiceCallPlace.findUnique({
    where: { id },
    select: { callId: true, organisationId: true, noneAt: true, call: { select: { dueOn: true, state: true } } },
  })
  if (!place || (kind === 'collection_reminder' && (place.noneAt || place.call.state !== 'open'))) return null
  const { callId, organisationId, call } = place
  return {
    ...{ organisationId, sectionId: null, writerMembershipId: null, contact: null, isNational: false },
    ...{ ownPath: `/prefecture/practices/calls/${callId}`, deskPath: `/desk/practices/calls/${callId}` },
    ...{ headquartersPath: '/', dueOn: call.dueOn },
  }
}
