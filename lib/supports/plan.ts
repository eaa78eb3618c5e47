import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumnOrNull, dayText } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import type { PlanInput } from './input'
import { nameOfOwner } from './list-owners'
import { type LockedSupport, lockSupport } from './lock'
import { canKeepSupport } from './policy'

/** Sets who looks after a support, its aim, and the next action with its day. Somebody else's change meanwhile is shown, not overwritten. */
export async function planSupport(
  tx: Tx,
  actor: Actor,
  id: string,
  input: PlanInput,
): Promise<{ id: string } | Refusal> {
  const locked = await lockSupport(tx, id)
  const { support, consultation } = locked
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (support.version !== input.version) throw new InvalidTransition('edit', support.state, asItStands(support))
  const keepsOwner = input.ownerMembershipId === support.ownerMembershipId
  const ownerName = keepsOwner
    ? support.ownerName
    : await nameOfOwner(tx, consultation.bureauId, input.ownerMembershipId)
  if (ownerName === null) return refuse('ownerMembershipId', 'choose')
  const area = { id: input.areaId ?? '', organisationId: consultation.askingOrganisationId }
  if (input.areaId && (await tx.livingArea.count({ where: area })) === 0) return refuse('areaId', 'choose')

  const now = await readClock(tx)
  const { ownerMembershipId, aim, nextAction } = input
  await tx.support.update({
    where: { id },
    data: {
      ownerMembershipId,
      ownerName,
      aim,
      nextAction,
      nextActionOn: dateColumnOrNull(input.nextActionOn),
      areaId: input.areaId,
      version: { increment: 1 },
    },
    select: { id: true },
  })
  await touch(tx, consultation.id, now)
  await recordChanges(tx, actor, locked, input, ownerName)
  return { id }
}

function asItStands(support: LockedSupport['support']): Record<string, string> {
  const { ownerName, aim, nextAction, nextActionOn } = support
  return { ownerMembershipId: ownerName, aim, nextAction, nextActionOn: dayText(nextActionOn) }
}

async function recordChanges(
  tx: Tx,
  actor: Actor,
  { support, consultation }: LockedSupport,
  input: PlanInput,
  ownerName: string,
) {
  const menu = support.menu.name
  if (ownerName !== support.ownerName) {
    const facts = { menu, owner: ownerName }
    await recordEvent(tx, actor, consultation, { kind: 'support_owner_changed', subjectId: support.id, facts })
  }
  const moved = (input.nextActionOn ?? '') !== dayText(support.nextActionOn)
  if (!input.nextAction || (input.nextAction === support.nextAction && !moved)) return
  await recordEvent(tx, actor, consultation, {
    kind: 'next_action_set',
    audience: 'internal',
    subjectId: support.id,
    facts: { menu, action: input.nextAction, on: input.nextActionOn },
  })
}
