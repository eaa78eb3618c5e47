import type { Tx } from '@/lib/db/client'

/** Supports that have not come to an end. */
export const SUPPORTS_IN_HAND = ['proposed', 'agreed', 'under_way'] as const

/** Supports that were agreed to and have come to their end. */
export const SUPPORTS_ENDED = ['done', 'not_used'] as const

/** Whether no support was ever agreed to or still may be: nothing that a consultation could be completed after. */
export async function isWithoutSupport(tx: Tx, id: string): Promise<boolean> {
  const states = [...SUPPORTS_IN_HAND, ...SUPPORTS_ENDED]
  return (await tx.support.count({ where: { consultationId: id, state: { in: states } } })) === 0
}

/** What still stands between a consultation and its completion: open questions, and supports that have not ended. */
export async function countObstacles(tx: Tx, id: string): Promise<{ questions: number; supports: number }> {
  const questions = await tx.question.count({ where: { consultationId: id, state: 'open' } })
  const supports = await tx.support.count({ where: { consultationId: id, state: { in: [...SUPPORTS_IN_HAND] } } })
  return { questions, supports }
}
