import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { daysFrom } from './confirm'
import { draftOfEffect } from './draft-of-effect'
import { readFigures } from './figures'
import type { SeenPractice, WithdrawingInput } from './input'
import { findPersonal } from './personal'
import { canKeepPractice, canWithdrawPractice } from './policy'
import { practiceStateAfter } from './states'
import { keepPracticeWord, recordPracticeDeed, type TakenPractice, takePractice, tellOfPractice } from './take'

type Seen = z.infer<typeof SeenPractice>

/**
 * Publishes the text that the municipality has agreed to; from now on everybody finds it. InvalidTransition where it has said
 * since that nothing of the answer behind it is to be published. Words that look like a person's, written by the municipality since the
 * desk looked, have to be looked at.
 */
export async function publishPractice(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, checked = false }: Seen & { checked?: boolean },
): Promise<{ id: string } | Refusal> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, version)
  const state = practiceStateAfter(draft.state, 'publish')
  if (await isForbiddenSince(tx, draft)) throw new InvalidTransition('publishPractice', 'notToPublish')
  if (!checked && (await isRewritten(tx, draft)) && (await findPersonal(tx, draft)).length > 0)
    return refuse('checked', 'mustAgree')
  const now = await readClock(tx)
  const publishedAt = draft.publishedAt ?? now
  await tx.practiceDraft.updateMany({ where: { id }, data: { state, publishedAt, ...daysFrom(jstDate(now)) } })
  await keepPracticeWord(tx, actor, draft, { kind: 'published' })
  await tellOfPractice(tx, draft, 'practice_published')
  if (draft.filedSide === 'prefecture' && !draft.publishedAt) await tellOfPractice(tx, draft, 'collection_published')
  return { id }
}

/** Whether the municipality has changed the very text that is published, after the desk had looked for names in it. */
async function isRewritten(tx: Tx, { id: draftId, version: ofVersion }: TakenPractice): Promise<boolean> {
  return (await tx.practiceWord.count({ where: { draftId, ofVersion, kind: 'rewritten' } })) > 0
}

async function isForbiddenSince(tx: Tx, { effectId, consentedAt }: TakenPractice): Promise<boolean> {
  const last = effectId ? await tx.publicationWord.findFirst({ where: { effectId }, orderBy: { nth: 'desc' } }) : null
  return last?.word === 'no' && consentedAt !== null && last.notedAt > consentedAt
}

/** Takes a text back that waits for an answer or for its publication, to go on writing. */
export async function takePracticeBack(tx: Tx, actor: Actor, id: string, { version }: Seen): Promise<{ id: string }> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, version)
  const state = practiceStateAfter(draft.state, 'takeBack')
  await tx.practiceDraft.updateMany({ where: { id }, data: { state, consentedAt: null, consentedVersion: null } })
  await recordPracticeDeed(tx, actor, draft, 'takenBack')
  return { id }
}

/**
 * Begins a revision: what is out stays as it was agreed to until the new text is agreed to as well. The figures are those of
 * the support's newest answer.
 */
export async function revisePractice(tx: Tx, actor: Actor, id: string, { version }: Seen): Promise<{ id: string }> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, version)
  const state = practiceStateAfter(draft.state, 'revise')
  const newest = await newestAnswer(tx, draft)
  const found = newest ? await draftOfEffect(tx, newest.id) : null
  const effects = found?.texts.effects ?? readFigures(draft.effects)
  await tx.practiceDraft.updateMany({
    where: { id },
    data: {
      ...{ state, effects, effectId: newest?.id ?? draft.effectId, version: version + 1 },
      ...{ consentedAt: null, consentedVersion: null },
    },
  })
  await recordPracticeDeed(tx, actor, draft, 'revised', 'internal')
  return { id }
}

async function newestAnswer(tx: Tx, { supportId }: TakenPractice) {
  if (!supportId) return null
  return await tx.effect.findFirst({
    where: { supportId, answeredAt: { not: null } },
    orderBy: { pointMonths: 'desc' },
    select: { id: true },
  })
}

/** Takes a practice back, for a reason: at once nobody finds it any more, and a consent that was given has ended. */
export async function withdrawPractice(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason }: WithdrawingInput,
): Promise<{ id: string }> {
  const draft = await takePractice(tx, actor, id, canWithdrawPractice, null)
  const state = practiceStateAfter(draft.state, 'withdraw')
  await tx.practiceDraft.updateMany({
    where: { id },
    data: { state, consentedAt: null, consentedVersion: null, publishedAt: null },
  })
  if (!draft.askedAt && draft.filedSide === 'desk') {
    await recordPracticeDeed(tx, actor, draft, 'dropped', 'internal')
    return { id }
  }
  await keepPracticeWord(tx, actor, draft, { kind: 'withdrawn', words: reason })
  const kind = canKeepPractice(actor, draft) ? 'practice_withdrawn' : 'practice_answered'
  await tellOfPractice(tx, draft, kind)
  return { id }
}
