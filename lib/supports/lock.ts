import { z } from 'zod'
import { lockConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/**
 * Takes a support together with its consultation for a change, the consultation first: every verb locks in this order.
 * The same NotFound for one that does not exist and one that is not this person's to see.
 */
export async function lockSupport(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.support.findUnique({ where: { id }, select: { consultationId: true } })
  if (!found) throw new NotFound()
  const consultation = await lockConsultation(tx, found.consultationId)
  const support = await tx.support.findUnique({ where: { id }, include: { menu: { select: MENU_NAME } } })
  if (!support) throw new NotFound()
  return { support, consultation }
}

export type LockedSupport = Awaited<ReturnType<typeof lockSupport>>

const MENU_NAME = { key: true, name: true, nameEn: true, kind: true, askParty: true } as const
