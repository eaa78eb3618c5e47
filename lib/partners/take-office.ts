import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { canKeepOffice } from './policy'

/** Takes an office whose entries are to be changed by this person; the same NotFound for one that is not there and one of another bureau. */
export async function takeOffice(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const where = { id, kind: 'partner_office', endedOn: null }
  const office = await tx.organisation.findFirst({ where, select: { id: true, name: true, bureauId: true } })
  if (!office?.bureauId || !canKeepOffice(actor, office)) throw new NotFound()
  return { ...office, bureauId: office.bureauId }
}
