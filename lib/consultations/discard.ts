import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { version } from '@/lib/forms/fields'
import { lockConsultation } from './lock'
import { canDiscard } from './policy'

export const DiscardInput = z.object({ version: version() })

/** Throws a draft away 下書きの削除, for good: not over what a colleague has written since it was looked at. The bytes of its files go with the nightly sweep. */
export async function discardDraft(tx: Tx, actor: Actor, id: string, input: z.infer<typeof DiscardInput>) {
  const draft = await lockConsultation(tx, id)
  if (!canDiscard(actor, draft)) throw new NotPermitted()
  if (input.version !== draft.version) throw new InvalidTransition('discard', draft.state)
  await tx.consultation.deleteMany({ where: { id, state: 'draft' } })
}
