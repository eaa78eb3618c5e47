import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { findAskingOrganisation } from './asking-organisation'
import type { DeputyInput } from './input'
import { lockAssignments, readChosen } from './name-officer'
import { canAssign } from './policy'

/** Names a deputy 副担当 beside the officer. There may be several, each person once at a time. */
export async function assignDeputy(
  tx: Tx,
  actor: Actor,
  code: string,
  input: DeputyInput,
): Promise<{ code: string } | Refusal> {
  const organisation = await findAskingOrganisation(tx, actor, code)
  if (!canAssign(actor, organisation) || !isDesk(actor)) throw new NotPermitted()
  const deputy = await readChosen(tx, actor, 'deputy', input.deputy, input)
  if (deputy instanceof Refusal) return deputy
  await lockAssignments(tx, actor.bureauId)
  const already = await tx.assignment.count({
    where: {
      organisationId: organisation.id,
      membershipId: deputy.membershipId,
      kind: 'deputy',
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(input.from) } }],
      ...(input.until ? { validFrom: { lte: dateColumn(input.until) } } : {}),
    },
  })
  if (already > 0) return refuse('deputy', 'nothingToChange')
  await tx.assignment.createMany({
    data: {
      organisationId: organisation.id,
      bureauId: actor.bureauId,
      membershipId: deputy.membershipId,
      kind: 'deputy',
      validFrom: dateColumn(input.from),
      validUntil: input.until ? dateColumn(input.until) : null,
      setByName: actor.name,
    },
  })
  return { code }
}
