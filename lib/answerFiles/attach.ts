import { randomUUID } from 'node:crypto'
import { type Actor, type Bearer, isDesk } from '@/lib/actor/actor'
import type { KeptFile } from '@/lib/attachments/attach'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { lockLink } from '@/lib/links/lock'
import { readLink } from '@/lib/links/open'
import { type AnswerRef, answerOfLink, isAnswering, lockAnswer } from './answer'

/**
 * Hangs kept files on an answer that is not given yet; those beyond ten are given back and not attached. The answer's own entry in the
 * course of the consultation tells of them. InvalidTransition when it was answered or closed meanwhile.
 */
export async function attachToAnswer(
  tx: Tx,
  actor: Actor,
  ref: AnswerRef,
  files: readonly KeptFile[],
): Promise<KeptFile[]> {
  const answer = await lockAnswer(tx, ref)
  if (!isAnswering(actor, answer)) throw new NotPermitted()
  return await put(tx, answer, { name: actor.name, byDesk: isDesk(actor) }, files)
}

/** The same by whoever holds the link by which it is answered, while it can be answered by it. */
export async function attachByLink(tx: Tx, bearer: Bearer, files: readonly KeptFile[]): Promise<KeptFile[]> {
  const link = await readLink(tx, bearer)
  const { purpose, subjectId, recipientName: name } = await lockLink(tx, bearer, link?.purpose ?? 'follow_up')
  const answer = await lockAnswer(tx, answerOfLink({ purpose, subjectId }))
  return await put(tx, answer, { name, byDesk: false }, files)
}

async function put(
  tx: Tx,
  { kind, id, state }: AnswerRef & { state: string },
  { name, byDesk }: { name: string; byDesk: boolean },
  files: readonly KeptFile[],
): Promise<KeptFile[]> {
  if (state !== 'asked') throw new InvalidTransition('attach', state)
  const of = kind === 'party' ? { partyFollowUpId: id } : { questionnaireId: id }
  const room = Math.max(0, UPLOAD_LIMITS.maxFiles - (await tx.answerFile.count({ where: of })))
  const now = await readClock(tx)
  await tx.answerFile.createMany({
    data: files.slice(0, room).map((file, index) => ({
      ...{ ...file, ...of, id: randomUUID(), byDesk, uploadedByName: name },
      // A moment after the one before, so that every list has them in the order they were chosen in.
      uploadedAt: new Date(now.getTime() + index),
    })),
  })
  return files.slice(room)
}
