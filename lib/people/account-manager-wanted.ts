import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'

/** Who asked for a new account manager of an office, and when; null while nobody does. */
export async function readWanted(tx: Tx, organisationId: string) {
  return await tx.accountManagerRequest.findFirst({
    where: { organisationId, settledAt: null },
    select: { askedByName: true, askedAt: true },
  })
}

export type Wanted = NonNullable<Awaited<ReturnType<typeof readWanted>>>

/** Somebody keeps the office's people again: what was asked for is done. */
export async function settleWanted(tx: Tx, organisationId: string): Promise<void> {
  await tx.accountManagerRequest.updateMany({
    where: { organisationId, settledAt: null },
    data: { settledAt: await readClock(tx) },
  })
}
