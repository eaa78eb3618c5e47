import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { keepKnown, listAccounts } from './choices'
import type { RegistrationInput } from './input'
import { canKeepRegistry } from './policy'

/** Enters an advisor into the bureau's registry, with an account or without: whoever has none is asked by one-time links. */
export async function registerAdvisor(
  tx: Tx,
  actor: Actor,
  input: RegistrationInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepRegistry(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const { mailbox, phone, ...entry } = input
  const wrong = await refuseAccount(tx, bureauId, entry.userId, null)
  if (wrong) return wrong
  const now = await readClock(tx)
  const id = randomUUID()
  const known = await keepKnown(tx, bureauId, entry)
  await tx.advisor.createMany({
    data: { ...entry, ...known, id, bureauId, confirmedAt: now, confirmedByName: actor.name, registeredAt: now },
  })
  await tx.advisorInternal.createMany({
    data: { advisorId: id, bureauId, mailbox, phone, changedByName: actor.name, changedAt: now },
  })
  return { id }
}

/** An account belongs to one entry of a bureau's registry at most, and to an advisor of its area. */
export async function refuseAccount(tx: Tx, bureauId: string, userId: string | null, advisorId: string | null) {
  if (!userId) return null
  const accounts = await listAccounts(tx, bureauId)
  if (!accounts.some((account) => account.userId === userId)) return refuse('userId', 'choose')
  const other = await tx.advisor.count({
    where: { bureauId, userId, ...(advisorId ? { id: { not: advisorId } } : {}) },
  })
  return other > 0 ? refuse('userId', 'taken') : null
}
