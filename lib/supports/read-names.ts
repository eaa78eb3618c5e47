import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** What a support, and a session of it, are called; null when there is none for this person. */
export async function readSupportNames(tx: Tx, number: string, id: string, sessionId?: string) {
  if (![id, ...(sessionId ? [sessionId] : [])].every((one) => z.uuid().safeParse(one).success)) return null
  const support = await tx.support.findFirst({
    where: { id, consultation: { number } },
    select: {
      menu: { select: { name: true, nameEn: true } },
      sessions: { where: { id: { in: sessionId ? [sessionId] : [] } }, select: { label: true } },
    },
  })
  return support && { menu: support.menu, session: support.sessions[0]?.label }
}
