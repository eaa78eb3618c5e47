import type { Tx } from '@/lib/db/client'

/** One worker at a time does a daily round; a second one waits until the first has finished and finds nothing left. */
export async function takeTurn(tx: Tx, round: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`round ${round}`}, 0))`
}
