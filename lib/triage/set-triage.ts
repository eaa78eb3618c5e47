import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import type { TriageInput } from './input'

type Triage = z.infer<typeof TriageInput>

/** Sets priority and next action, for the desk alone. Whoever looked at an older version first sees what stands there now. */
export async function setTriage(tx: Tx, actor: Actor, number: string, input: Triage): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'triage')
  const { id } = consultation
  const before = await tx.triage.findUniqueOrThrow({ where: { consultationId: id } })
  const standing = { ...before, nextActionOn: before.nextActionOn?.toISOString().slice(0, 10) ?? null }
  if (before.version !== input.version)
    throw new InvalidTransition('edit', consultation.state, {
      priority: standing.priority,
      nextAction: standing.nextAction,
      nextActionOn: standing.nextActionOn ?? '',
    })
  await tx.triage.updateMany({
    where: { consultationId: id },
    data: {
      priority: input.priority,
      nextAction: input.nextAction,
      nextActionOn: dateColumnOrNull(input.nextActionOn),
      version: { increment: 1 },
    },
  })
  if (input.priority !== standing.priority)
    await recordEvent(tx, actor, consultation, {
      kind: 'priority_changed',
      audience: 'internal',
      facts: { from: standing.priority, to: input.priority },
    })
  if (input.nextAction !== standing.nextAction || input.nextActionOn !== standing.nextActionOn)
    await recordEvent(tx, actor, consultation, {
      kind: 'next_action_set',
      audience: 'internal',
      facts: { action: input.nextAction },
    })
  await touch(tx, id, await readClock(tx))
  return { id }
}
