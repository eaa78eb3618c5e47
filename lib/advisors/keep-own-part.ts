import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { asItStands } from './change'
import { keepKnown } from './choices'
import type { OwnPartInput } from './input'
import { lockAdvisor } from './lock'
import { isOwnPart } from './policy'

/** The advisor keeps the own public part; saving it confirms it for another year. */
export async function keepOwnPart(tx: Tx, actor: Actor, id: string, { version, ...part }: OwnPartInput) {
  const advisor = await lockAdvisor(tx, id)
  if (!isOwnPart(actor, advisor)) throw new NotPermitted()
  if (advisor.version !== version) throw new InvalidTransition('edit', 'changed', asItStands(advisor))
  const known = await keepKnown(tx, advisor.bureauId, part)
  await tx.advisor.updateMany({
    where: { id },
    data: { ...part, ...known, ...(await confirmedBy(tx, actor.name)), version: { increment: 1 } },
  })
  return { id }
}

/** The yearly confirmation, as of now. */
export async function confirmedBy(tx: Tx, name: string) {
  return { confirmedAt: await readClock(tx), confirmedByName: name }
}
