import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import { canAsk } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'

const QUESTION = { id: true, state: true, addressee: true, addresseeName: true, askedAt: true } as const

/** Takes an open question of a consultation for a deed of the desk. */
export async function takeQuestion(tx: Tx, actor: Actor, number: string, questionId: string, event: string) {
  const consultation: LockedConsultation = await takeAtDesk(tx, actor, number, canAsk, event)
  const id = z.uuid().safeParse(questionId).data
  const question = id
    ? await tx.question.findFirst({ where: { id, consultationId: consultation.id }, select: QUESTION })
    : null
  if (!question) throw new NotFound()
  if (question.state !== 'open') throw new InvalidTransition(event, question.state)
  return { consultation, question }
}
