import type { Tx } from '@/lib/db/client'

/** How the desk of a bureau is called and reached, and in how many business days it answers. */
export async function readDesk(tx: Tx, bureauId: string) {
  return await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: {
      deskName: true,
      deskPhone: true,
      deskMailbox: true,
      answerDays: true,
      bureau: { select: { name: true, nameEn: true } },
    },
  })
}

export type Desk = Awaited<ReturnType<typeof readDesk>>
