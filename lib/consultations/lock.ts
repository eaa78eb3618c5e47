import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** Takes a consultation for a change; the same NotFound for one that does not exist and one that is not this person's to see. */
export async function lockConsultation(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM consultations WHERE id = ${id}::uuid FOR UPDATE`
  const consultation = await tx.consultation.findUnique({ where: { id } })
  if (!consultation) throw new NotFound()
  return consultation
}

export type LockedConsultation = Awaited<ReturnType<typeof lockConsultation>>

/** Takes a consultation by its receipt number, as desk URLs name it. */
export async function lockByNumber(tx: Tx, number: string) {
  const found = await tx.consultation.findUnique({ where: { number }, select: { id: true } })
  if (!found) throw new NotFound()
  return await lockConsultation(tx, found.id)
}
