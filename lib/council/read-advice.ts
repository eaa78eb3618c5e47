import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** One member's advice as the desk reads it, with what was passed on of it; null when none was asked there. */
export async function readAdvice(tx: Tx, supportId: string, requestId: string) {
  if (!z.uuid().safeParse(requestId).success) return null
  const request = await tx.request.findFirst({
    where: { id: requestId, supportId, kind: 'advice' },
    select: {
      ...{ id: true, state: true, title: true, addresseeName: true, addresseeUserId: true },
      ...{ answer: true, answeredAt: true, answeredByName: true },
      advice: { select: { question: true, mayBeNamed: true } },
      passed: { select: { passedAt: true, passedByName: true }, orderBy: { passedAt: 'asc' } },
    },
  })
  if (!request) return null
  const { advice, ...rest } = request
  return {
    ...rest,
    question: advice?.question ?? '',
    mayBeNamed: advice?.mayBeNamed ?? false,
    /** Who answered, as the person signs; a member asked in person answers in person. */
    personName: request.answeredByName,
  }
}

export type AdviceRead = NonNullable<Awaited<ReturnType<typeof readAdvice>>>

/** The question a member was asked, beside the request's summary; null for a request that has none. */
export async function readMyQuestion(tx: Tx, requestId: string) {
  return await tx.advice.findUnique({ where: { requestId }, select: { question: true, mayBeNamed: true } })
}
