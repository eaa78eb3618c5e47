import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** Takes an advisor of the registry for a change; the same NotFound for one that does not exist and one of another bureau. */
export async function lockAdvisor(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM advisors WHERE id = ${id}::uuid FOR UPDATE`
  const advisor = await tx.advisor.findUnique({ where: { id } })
  if (!advisor) throw new NotFound()
  return advisor
}

export type LockedAdvisor = Awaited<ReturnType<typeof lockAdvisor>>
