import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { keepKnown } from './choices'
import type { ChangeInput } from './input'
import { type LockedAdvisor, lockAdvisor } from './lock'
import { canKeepRegistry } from './policy'
import { refuseAccount } from './register'

/** Changes an advisor's entry for the desk. Somebody else's change meanwhile is shown, not overwritten. */
export async function changeAdvisor(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...entry }: ChangeInput,
): Promise<{ id: string } | Refusal> {
  const advisor = await lockAdvisor(tx, id)
  if (!canKeepRegistry(actor, advisor)) throw new NotPermitted()
  if (advisor.version !== version) throw new InvalidTransition('edit', 'changed', asItStands(advisor))
  const wrong = await refuseAccount(tx, advisor.bureauId, entry.userId, id)
  if (wrong) return wrong
  const known = await keepKnown(tx, advisor.bureauId, entry)
  await tx.advisor.updateMany({ where: { id }, data: { ...entry, ...known, version: { increment: 1 } } })
  return { id }
}

/** The words of an entry as they stand now, for whoever saves after somebody else. */
export function asItStands(advisor: LockedAdvisor): Record<string, string> {
  const { name, kana, affiliation, availability, practice, introduction } = advisor
  return { name, kana, affiliation, availability, practice, introduction }
}
