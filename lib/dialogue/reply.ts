import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { giveNotice } from '@/lib/notices/give-notice'
import { carryOn } from './carry-on'
import { enterDialogue } from './enter'
import type { ReplyInput } from './input'

/** Replies to the municipality in the portal and tells it so by mail. */
export async function reply(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof ReplyInput>,
): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'reply')
  const now = await readClock(tx)
  const said = { ...input, kind: 'message', audience: 'shared', occurredAt: now } as const
  const entry = await enterDialogue(tx, actor, consultation, said)
  await carryOn(tx, consultation, said, now)
  await giveNotice(tx, {
    kind: 'message_to_municipality',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: entry.id,
  })
  return entry
}
