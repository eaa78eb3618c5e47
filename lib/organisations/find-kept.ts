import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** An organisation whose sections the administrator keeps: of the bureau's area, or the bureau itself. */
export async function findKeptOrganisation(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success || !actor.bureauId) throw new NotFound()
  const organisation = await tx.organisation.findFirst({
    where: { id, OR: [{ bureauId: actor.bureauId }, { id: actor.bureauId }] },
    select: { id: true, kind: true, code: true, name: true, nameEn: true, kana: true, prefectureCode: true },
  })
  if (!organisation) throw new NotFound()
  return { ...organisation, bureauId: actor.bureauId }
}
