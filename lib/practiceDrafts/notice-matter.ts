import type { Tx } from '@/lib/db/client'
import type { ProgrammeMatter } from '@/lib/programmes/notice-matter'

/** Whose practice a notice is about, where it has no case to tell it; null for notices about something else. */
export async function readPracticeMatter(tx: Tx, kind: string, id: string): Promise<ProgrammeMatter | null> {
  if (!kind.startsWith('practice_')) return null
  const draft = await tx.practiceDraft.findUnique({
    where: { id },
    select: {
      ...{ consultationId: true, askingOrganisationId: true, filedSide: true, filedByMembershipId: true },
      ...{ state: true, answerBy: true, checkBy: true },
    },
  })
  if (!draft || draft.consultationId) return null
  const { askingOrganisationId: organisationId, filedSide, filedByMembershipId, state, answerBy, checkBy } = draft
  return {
    ...{ organisationId, sectionId: null, contact: null, isNational: false },
    writerMembershipId: filedSide === 'municipality' ? filedByMembershipId : null,
    ...{ ownPath: `/my/practices/${id}`, deskPath: `/desk/practices/${id}`, headquartersPath: '/' },
    dueOn: kind.startsWith('practice_check_') ? checkBy : state === 'asked' ? answerBy : null,
  }
}
