import type { Tx } from '@/lib/db/client'

/** Supports that have not come to an end. */
export const SUPPORTS_IN_HAND = ['proposed', 'agreed', 'under_way'] as const

/** What still stands between a consultation and its completion: open questions, and supports that have not ended. */
export async function countObstacles(tx: Tx, id: string): Promise<{ questions: number; supports: number }> {
  const questions = await tx.question.count({ where: { consultationId: id, state: 'open' } })
  const supports = await tx.support.count({ where: { consultationId: id, state: { in: [...SUPPORTS_IN_HAND] } } })
  return { questions, supports }
}
