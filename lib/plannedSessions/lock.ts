import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { lockSupport } from '@/lib/supports/lock'
import { whenTexts } from './columns'
import { canPlanSession } from './policy'

/**
 * Takes a planned meeting of this support for a change of the desk, its consultation first. NotFound under another support;
 * when somebody else changed it meanwhile, InvalidTransition with what now stands.
 */
export async function takePlanned(tx: Tx, actor: Actor, supportId: string, id: string, seen: number) {
  const locked = await lockSupport(tx, supportId)
  if (!canPlanSession(actor, locked.consultation)) throw new NotPermitted()
  const planned = z.uuid().safeParse(id).success
    ? await tx.plannedSession.findFirst({ where: { id, supportId } })
    : null
  if (!planned) throw new NotFound()
  if (planned.state !== 'planned') throw new InvalidTransition('changePlan', planned.state)
  if (planned.version !== seen) throw new InvalidTransition('edit', planned.state, textsOf(planned))
  return { ...locked, planned }
}

export type Planned = Awaited<ReturnType<typeof takePlanned>>['planned']

type TextField = 'label' | 'timingNote' | 'place' | 'onlineUrl' | 'aims' | 'programme'

/** A plan as its form shows it before anything is typed anew. */
export function textsOf(
  planned: Pick<Planned, TextField | 'mode' | 'plannedOn' | 'startsAt' | 'endsAt'>,
): Record<string, string> {
  const { label, timingNote, mode, place, onlineUrl, aims, programme } = planned
  return { label, timingNote, mode: mode ?? '', place, onlineUrl, aims, programme, ...whenTexts(planned) }
}
