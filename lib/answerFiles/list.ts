import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { AnswerRef } from './answer'

const LISTED = {
  ...{ id: true, fileName: true, format: true, bytes: true, sha256: true, scanState: true, uploadedAt: true },
  ...{ uploadedByName: true, byDesk: true, partyFollowUpId: true },
} as const

/** The files of an answer in the order they came, as far as this person may see them. */
export async function listAnswerFiles(tx: Tx, { kind, id }: AnswerRef) {
  return await tx.answerFile.findMany({
    where: kind === 'party' ? { partyFollowUpId: id } : { questionnaireId: id },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: LISTED,
  })
}

export type AnswerFile = Awaited<ReturnType<typeof listAnswerFiles>>[number]

/** The files of several parties' answers, by whose they are. */
export async function listFilesOfParties(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, AnswerFile[]>> {
  const files = await tx.answerFile.findMany({
    where: { partyFollowUpId: { in: [...ids] } },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: LISTED,
  })
  return new Map(ids.map((id) => [id, files.filter(({ partyFollowUpId }) => partyFollowUpId === id)]))
}

/** One file as it is handed out; null when the answer is not this person's to see. */
export async function readAnswerFile(tx: Tx, { kind, id }: AnswerRef, fileId: string) {
  if (!z.uuid().safeParse(fileId).success) return null
  const file = await tx.answerFile.findFirst({
    where: { id: fileId, ...(kind === 'party' ? { partyFollowUpId: id } : { questionnaireId: id }) },
    select: { fileName: true, contentType: true, bytes: true, storageKey: true, scanState: true },
  })
  return file && file.scanState !== 'pending' && file.scanState !== 'refused' ? file : null
}
