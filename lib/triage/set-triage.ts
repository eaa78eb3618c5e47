import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { recountAnswerDue } from '@/lib/clock/answer-days'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'
import type { TriageInput } from './input'

type Triage = z.infer<typeof TriageInput>

/** Sets the priority, for the desk alone. Whoever looked at an older version first sees what stands there now. */
export async function setTriage(tx: Tx, actor: Actor, number: string, input: Triage): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'triage')
  const { id } = consultation
  const standing = await tx.triage.findUniqueOrThrow({ where: { consultationId: id } })
  if (standing.version !== input.version)
    throw new InvalidTransition('edit', consultation.state, { priority: standing.priority })
  await tx.triage.updateMany({
    where: { consultationId: id },
    data: { priority: input.priority, version: { increment: 1 } },
  })
  if (input.priority !== standing.priority)
    await recordEvent(tx, actor, consultation, {
      kind: 'priority_changed',
      audience: 'internal',
      facts: { from: standing.priority, to: input.priority },
    })
  const now = await readClock(tx)
  if (input.priority !== standing.priority) await recountAnswerDue(tx, actor, consultation, input.priority, now)
  await touch(tx, id, now)
  return { id }
}
