import type { Tx } from '@/lib/db/client'

/** How many municipalities, consultations and supports a post would leave behind after that day; numbers alone, for the administrator. */
export async function countHeld(tx: Tx, membershipId: string, lastDay: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ held: number | null }[]>`
    SELECT app.held_by_post(${membershipId}::uuid, ${lastDay}::date) AS held`
  return row?.held ?? 0
}
