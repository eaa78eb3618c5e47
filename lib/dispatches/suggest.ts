import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { orNothing } from '@/lib/forms/fields'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import { collectInputs } from './collect'
import { isDispatchMenu } from './menus'
import { rankCandidates } from './rank'

/** 候補を調べる: how and in which month the advisor is wanted, where that matters. */
export const SuggestionInput = z.object({
  mode: orNothing(z.enum(['onsite', 'online'], 'choose')),
  month: orNothing(z.coerce.number().int().min(1).max(12)),
})

/** Ranks the registry for a support and keeps the ranking with everything it went by, so that it can be told and recomputed later. */
export async function suggestAdvisors(
  tx: Tx,
  actor: Actor,
  supportId: string,
  wanted: z.infer<typeof SuggestionInput>,
): Promise<{ id: string }> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!isDispatchMenu(support.menu.kind) || !mayBeAskedUnder(support.state))
    throw new InvalidTransition('suggestAdvisors', support.state)
  const inputs = await collectInputs(tx, consultation, support.menu.key, wanted)
  const id = randomUUID()
  await tx.dispatchSuggestion.createMany({
    data: {
      ...{ id, supportId, ...ownedBy(consultation), inputs, results: rankCandidates(inputs) },
      ...{ madeAt: await readClock(tx), madeByName: actor.name },
    },
  })
  return { id }
}
