import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canKeepColleagues } from '@/lib/colleagues/policy'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { canKeepPeople } from '@/lib/people/policy'

/** Keep sections: the administrator those of the bureau's area, an account manager those of the own office. */
export function canKeepSections(actor: Actor): boolean {
  return canKeepPeople(actor) || canKeepColleagues(actor)
}

/** An organisation whose sections somebody keeps: of the bureau's area or the bureau itself, for an account manager the own. */
export async function findKeptOrganisation(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success || !actor.bureauId) throw new NotFound()
  if (!canKeepPeople(actor) && id !== actor.organisationId) throw new NotFound()
  const organisation = await tx.organisation.findFirst({
    where: { id, OR: [{ bureauId: actor.bureauId }, { id: actor.bureauId }] },
    select: {
      ...{ id: true, kind: true, code: true, name: true, nameEn: true, kana: true, prefectureCode: true },
      ...{ endedOn: true, successor: { select: { id: true, name: true } } },
    },
  })
  if (!organisation) throw new NotFound()
  return { ...organisation, bureauId: actor.bureauId }
}
