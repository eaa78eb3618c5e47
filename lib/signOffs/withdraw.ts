import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { withdrawLinks } from '@/lib/links/withdraw'
import { findCurrent } from './find'
import { takeDraft } from './open-edition'
import { recordSignOff } from './record'

/** Ends a sign-off and its link. */
export async function takeBack(tx: Tx, id: string): Promise<void> {
  await withdrawLinks(tx, id)
  await tx.signOff.updateMany({ where: { id, state: { not: 'withdrawn' } }, data: { state: 'withdrawn' } })
}

/** Takes a request for sign-off back, or does without one that was given or refused; its link then says so. */
export async function withdrawSignOff(tx: Tx, actor: Actor, consultationId: string) {
  const draft = await takeDraft(tx, actor, consultationId)
  const current = await findCurrent(tx, draft.id)
  if (!current) throw new InvalidTransition('withdraw', 'withdrawn')
  await takeBack(tx, current.id)
  const { id, edition, way, approverName: name } = current
  await recordSignOff(tx, actor, draft, { kind: 'sign_off_withdrawn', id, edition, way, name })
  return { id: draft.id }
}
