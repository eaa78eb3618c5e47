import type { Tx } from '@/lib/db/client'

/** What a post still holds, by kind. */
export const HELD_KINDS = ['municipalities', 'consultations', 'supports', 'todos'] as const
export type Held = Record<(typeof HELD_KINDS)[number], number>

/** How many municipalities, consultations, supports and to-dos a post would leave behind after that day; numbers alone, for the administrator. */
export async function countHeld(tx: Tx, membershipId: string, lastDay: string): Promise<Held> {
  const [row] = await tx.$queryRaw<Held[]>`
    SELECT municipalities, consultations, supports, todos FROM app.held_by_post(${membershipId}::uuid, ${lastDay}::date)`
  return row ?? { municipalities: 0, consultations: 0, supports: 0, todos: 0 }
}

/** Whether a post would leave anything behind after that day. */
export async function holdsAnything(tx: Tx, membershipId: string, lastDay: string): Promise<boolean> {
  const held = await countHeld(tx, membershipId, lastDay)
  return HELD_KINDS.some((kind) => held[kind] > 0)
}
