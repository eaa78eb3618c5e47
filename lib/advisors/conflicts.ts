import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { municipalitiesMeant } from '@/lib/organisations/find-municipality'
import type { ConflictInput } from './input'
import { lockAdvisor } from './lock'
import { canKeepRegistry, isOwnPart } from './policy'

/**
 * 利益相反の申告: by the advisor or by the desk. A name that means one municipality or prefecture of the area is checked at
 * every assignment; any other body stands as words for whoever chooses.
 */
export async function declareConflict(tx: Tx, actor: Actor, advisorId: string, { body, reason }: ConflictInput) {
  const advisor = await lockAdvisor(tx, advisorId)
  const isDesk = canKeepRegistry(actor, advisor)
  if (!isDesk && !isOwnPart(actor, advisor)) throw new NotPermitted()
  const meant = await municipalitiesMeant(tx, advisor.bureauId, body)
  const [only] = meant.length === 1 ? meant : []
  await tx.advisorConflict.createMany({
    data: {
      ...{ advisorId, bureauId: advisor.bureauId, reason, declaredSide: isDesk ? 'desk' : 'advisor' },
      ...{ organisationId: only?.id ?? null, body: only ? nameOf(only) : body },
      ...{ declaredByName: actor.name, declaredAt: await readClock(tx) },
    },
  })
  return { id: advisorId }
}

function nameOf({ name, prefecture }: { name: string; prefecture: string }): string {
  return name === prefecture ? name : `${prefecture}${name}`
}

/** Ends a declaration: the advisor an own one, the desk any. It stays on record. */
export async function endConflict(tx: Tx, actor: Actor, advisorId: string, conflictId: string) {
  const advisor = await lockAdvisor(tx, advisorId)
  if (!canKeepRegistry(actor, advisor) && !isOwnPart(actor, advisor)) throw new NotPermitted()
  if (!z.uuid().safeParse(conflictId).success) throw new NotFound()
  const { count } = await tx.advisorConflict.updateMany({
    where: { id: conflictId, advisorId, endedAt: null },
    data: { endedAt: await readClock(tx), endedByName: actor.name },
  })
  if (count === 0) throw new NotFound()
  return { id: advisorId }
}
