import type { Tx } from '@/lib/db/client'

/** The desk that knows of a practice: that of its municipality's bureau. */
export async function readDeskOf(tx: Tx, { organisation }: { organisation: { bureauId: string | null } }) {
  if (!organisation.bureauId) return null
  return await tx.bureauSettings.findUnique({
    where: { bureauId: organisation.bureauId },
    select: { deskName: true, deskPhone: true, bureau: { select: { name: true, nameEn: true } } },
  })
}

export type DeskOf = NonNullable<Awaited<ReturnType<typeof readDeskOf>>>
