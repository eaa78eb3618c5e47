import type { Tx } from '@/lib/db/client'
import type { ProgrammeMatter } from '@/lib/programmes/notice-matter'

/** The call by which a prefecture is asked, for a notice about it; null for other notices, and once it has nothing more to say. */
export async function readCallMatter(tx: Tx, kind: string, id: string): Promise<ProgrammeMatter | null> {
  if (!kind.startsWith('collection_')) return null
  if (kind === 'collection_published') return await readFiledMatter(tx, id)
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

/** The prefecture that filed a practice, as long as it is out. */
async function readFiledMatter(tx: Tx, draftId: string): Promise<ProgrammeMatter | null> {
  const draft = await tx.practiceDraft.findUnique({
    where: { id: draftId, state: 'published', filedSide: 'prefecture' },
    select: { prefectureCode: true },
  })
  const prefecture = draft
    ? await tx.organisation.findFirst({
        where: { kind: 'prefecture', prefectureCode: draft.prefectureCode },
        select: { id: true },
      })
    : null
  if (!prefecture) return null
  return {
    ...{ organisationId: prefecture.id, sectionId: null, writerMembershipId: null, contact: null, isNational: false },
    ...{ ownPath: `/prefecture/practices/${draftId}`, deskPath: `/desk/practices/${draftId}` },
    ...{ headquartersPath: '/', dueOn: null },
  }
}
