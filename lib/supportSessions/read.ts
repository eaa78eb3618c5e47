import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** One session of a support with all that was written down, for everybody who may see the support; null when there is none. */
export async function readSession(tx: Tx, number: string, supportId: string, sessionId: string) {
  if (![supportId, sessionId].every((id) => z.uuid().safeParse(id).success)) return null
  return await tx.supportSession.findFirst({
    where: { id: sessionId, supportId, consultation: { number } },
    include: {
      participants: { select: { kind: true, number: true }, orderBy: { id: 'asc' } },
      attachments: { select: { id: true, fileName: true, bytes: true }, orderBy: { uploadedAt: 'asc' } },
      support: { select: { id: true, state: true, menu: { select: { name: true, nameEn: true, kind: true } } } },
      consultation: { select: CONSULTATION },
    },
  })
}

export type SessionRead = NonNullable<Awaited<ReturnType<typeof readSession>>>

const CONSULTATION = {
  id: true,
  number: true,
  title: true,
  isSample: true,
  state: true,
  askingOrganisationId: true,
  draftingOrganisationId: true,
  bureauId: true,
  prefectureCode: true,
  sharedWithPrefecture: true,
  askingOrganisation: { select: { name: true, nameEn: true } },
} as const
