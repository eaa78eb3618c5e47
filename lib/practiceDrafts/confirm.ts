import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { HeardInput, SeenPractice } from './input'
import { canAnswerForPractice, canKeepPractice } from './policy'
import { keepPracticeWord, type TakenPractice, takePractice, tellOfPractice } from './take'
import { aYearAfter } from './validity'

/** 内容の確認: its municipality says that a published practice still holds; it stays out for another year, or comes back out. */
export async function confirmPractice(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: z.infer<typeof SeenPractice>,
): Promise<{ id: string }> {
  const draft = await takePractice(tx, actor, id, canAnswerForPractice, version)
  await prolong(tx, draft)
  await keepPracticeWord(tx, actor, draft, { kind: 'confirmed' })
  await tellOfPractice(tx, draft, 'practice_answered')
  return { id }
}

/** The desk notes that it heard so by telephone or has it on paper: from whom, and on which day. */
export async function noteConfirmation(
  tx: Tx,
  actor: Actor,
  id: string,
  { saidBy: by, saidOn: on, words, version }: HeardInput,
): Promise<{ id: string } | Refusal> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, version)
  if (on > jstDate(await readClock(tx))) return refuse('saidOn', 'past')
  await prolong(tx, draft)
  await keepPracticeWord(tx, actor, draft, { kind: 'confirmHeard', by, on, words })
  return { id }
}

async function prolong(tx: Tx, { id, state, publishedAt }: TakenPractice) {
  if (!publishedAt) throw new InvalidTransition('confirmPractice', state)
  const today = jstDate(await readClock(tx))
  await tx.practiceDraft.updateMany({ where: { id }, data: daysFrom(today) })
}

/** The days of a practice that is looked at on `today`: out for a year, and not asked about yet. */
export function daysFrom(today: string) {
  return {
    ...{ validUntil: dateColumn(aYearAfter(today)), checkedOn: dateColumn(today), expiredAt: null },
    ...{ checkAskedAt: null, checkBy: null, checkReminders: 0, checkRemindedAt: null },
  }
}
