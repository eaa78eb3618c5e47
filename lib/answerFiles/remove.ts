import { z } from 'zod'
import { type Actor, type Bearer, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { lockLink } from '@/lib/links/lock'
import { readLink } from '@/lib/links/open'
import { type AnswerRef, answerOfLink, isAnswering, lockAnswer } from './answer'

/** Takes a file off an answer that is not given yet, by the side that added it. Its bytes stay until the nightly sweep. */
export async function removeAnswerFile(tx: Tx, actor: Actor, ref: AnswerRef, fileId: string): Promise<void> {
  const answer = await lockAnswer(tx, ref)
  if (!isAnswering(actor, answer)) throw new NotPermitted()
  await takeOff(tx, answer, fileId, isDesk(actor))
}

/** The same by whoever holds the link by which it is answered. */
export async function removeAnswerFileByLink(tx: Tx, bearer: Bearer, fileId: string): Promise<void> {
  const link = await readLink(tx, bearer)
  const answer = await lockAnswer(tx, answerOfLink(await lockLink(tx, bearer, link?.purpose ?? 'follow_up')))
  await takeOff(tx, answer, fileId, false)
}

async function takeOff(tx: Tx, { kind, id, state }: AnswerRef & { state: string }, fileId: string, byDesk: boolean) {
  if (state !== 'asked') throw new InvalidTransition('removeFile', state)
  if (!z.uuid().safeParse(fileId).success) throw new NotFound()
  const of = kind === 'party' ? { partyFollowUpId: id } : { questionnaireId: id }
  const { count } = await tx.answerFile.deleteMany({ where: { ...of, id: fileId, byDesk } })
  if (count === 0) throw new NotFound()
}
