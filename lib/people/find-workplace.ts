import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { matchesOrganisation } from '@/lib/organisations/search'
import { fits, type GivenRole } from './policy'

export type Workplace = { id: string; kind: string; name: string; bureauId: string; prefectureCode: string | null }

/** The one organisation of the bureau's area that was typed, fit for the role; otherwise what to put right. */
export async function findWorkplace(
  tx: Tx,
  actor: Actor & { bureauId: string },
  role: GivenRole,
  typed: string,
): Promise<Workplace | Refusal> {
  const words = typed.normalize('NFKC').trim()
  const found = await tx.organisation.findMany({
    where: { AND: [{ OR: [{ bureauId: actor.bureauId }, { id: actor.bureauId }] }, matchesOrganisation(words)] },
    select: { id: true, kind: true, code: true, name: true, kana: true, prefectureCode: true },
    take: 50,
  })
  const fitting = found.filter(({ kind }) => fits(role, kind))
  const exact = fitting.filter(({ code, name, kana }) => [code, name, kana].includes(words))
  const [only, another] = exact.length > 0 ? exact : fitting
  if (!only) return found.length > 0 ? refuse('role', 'roleUnfit') : refuse('organisation', 'unknownOrganisation')
  if (another) return refuse('organisation', 'ambiguous')
  return { ...only, bureauId: actor.bureauId }
}
