import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { isAsking } from './policy'

/** The municipality or prefecture with this 6-digit code, in the area of the person's bureau. */
export async function findAskingOrganisation(tx: Tx, actor: Actor, code: string) {
  const organisation = await tx.organisation.findUnique({
    where: { code },
    select: {
      id: true,
      kind: true,
      code: true,
      name: true,
      kana: true,
      nameEn: true,
      bureauId: true,
      prefectureCode: true,
    },
  })
  if (!organisation || !isAsking(organisation) || organisation.bureauId !== actor.bureauId) throw new NotFound()
  return organisation
}
