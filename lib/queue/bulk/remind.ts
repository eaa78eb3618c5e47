import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { remindQuestion } from '@/lib/questions/remind'
import type { Outcome } from './outcome'

/** Asks once more for every open question of one consultation; none twice on one day. */
export async function remindAll(tx: Tx, actor: Actor, { id, number }: LockedConsultation): Promise<Outcome> {
  const questions = await tx.question.findMany({
    where: { consultationId: id, state: 'open' },
    select: { id: true, remindedAt: true },
    orderBy: { askedAt: 'asc' },
  })
  const today = jstDate(await readClock(tx))
  const due = questions.filter(({ remindedAt }) => !remindedAt || jstDate(remindedAt) !== today)
  if (due.length === 0) return { reason: questions.length > 0 ? 'remindedToday' : 'noQuestion' }
  for (const question of due) await remindQuestion(tx, actor, number ?? '', question.id)
  return { before: {}, after: { questions: due.length } }
}
