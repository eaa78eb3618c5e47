import type { Tx } from '@/lib/db/client'

/** How to reach a bureau's desk. */
export async function readDesk(tx: Tx, bureauId: string) {
  return await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: { deskName: true, deskPhone: true, deskMailbox: true },
  })
}
