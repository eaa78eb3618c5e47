import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { matchesOrganisation } from './search'

export const MOST_FOUND = 50

/** Organisations of the bureau's area that fit what was typed; nothing typed gives those that have sections. */
export async function listKeptOrganisations(tx: Tx, actor: Actor, typed: string) {
  return await tx.organisation.findMany({
    where: {
      AND: [
        { OR: [{ bureauId: actor.bureauId }, { id: actor.bureauId ?? undefined }] },
        typed === '' ? { OR: [{ sections: { some: {} } }, { kind: 'bureau' }] } : matchesOrganisation(typed),
      ],
    },
    select: {
      id: true,
      code: true,
      kind: true,
      name: true,
      nameEn: true,
      kana: true,
      sections: { where: { validUntil: null }, select: { name: true }, orderBy: { name: 'asc' } },
    },
    orderBy: [{ code: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    take: MOST_FOUND,
  })
}
