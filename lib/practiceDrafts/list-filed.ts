import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

const SHOWN = 200

/** The practices of one's own office as far as it may see them, or those its prefecture filed, all or for one call; the newest first. */
export async function listFiled(tx: Tx, actor: Actor, whose: 'own' | 'ofArea', callId?: string) {
  const { organisationId, prefectureCode } = actor
  return await tx.practiceDraft.findMany({
    where:
      whose === 'own'
        ? { askingOrganisationId: organisationId }
        : { filedSide: 'prefecture', prefectureCode: prefectureCode ?? '', ...(callId ? { callId } : {}) },
    orderBy: [{ flaggedAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{
        id: true,
        title: true,
        state: true,
        origin: true,
        isLate: true,
        filedSide: true,
        flaggedAt: true,
        answerBy: true,
      },
      organisation: { select: { name: true, nameEn: true } },
    },
  })
}

export type FiledPractice = Awaited<ReturnType<typeof listFiled>>[number]
