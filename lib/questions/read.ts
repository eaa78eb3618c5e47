import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** One question of a consultation, as somebody of the desk reads it; null when there is none of that id. */
export async function readQuestion(tx: Tx, consultationId: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.question.findFirst({
    where: { id, consultationId },
    select: { id: true, state: true, addressee: true, body: true, reason: true, answer: true },
  })
}
