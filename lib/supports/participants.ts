import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'
import type { ParticipantInput } from './input'
import { type LockedSupport, lockSupport } from './lock'
import { canKeepSupport } from './policy'

/** Adds somebody who takes part in a support, as the municipality will see it. */
export async function addParticipant(tx: Tx, actor: Actor, supportId: string, input: ParticipantInput) {
  const locked = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, locked.consultation)) throw new NotPermitted()
  await tx.supportParticipant.createMany({ data: { supportId, ...ownedBy(locked.consultation), ...input } })
  await recordChange(tx, actor, locked)
  return { id: supportId }
}

/** Takes somebody off the list of those who take part. */
export async function removeParticipant(tx: Tx, actor: Actor, supportId: string, participantId: string) {
  const locked = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, locked.consultation)) throw new NotPermitted()
  if (!z.uuid().safeParse(participantId).success) throw new NotFound()
  const { count } = await tx.supportParticipant.deleteMany({ where: { id: participantId, supportId } })
  if (count === 0) throw new NotFound()
  await recordChange(tx, actor, locked)
  return { id: supportId }
}

async function recordChange(tx: Tx, actor: Actor, { support, consultation }: LockedSupport) {
  await touch(tx, consultation.id, await readClock(tx))
  const facts = { menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'support_participants_changed', subjectId: support.id, facts })
}
