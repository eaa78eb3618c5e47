import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { DeclineInput } from './answer-input'
import { lockSupport } from './lock'
import { canAnswerProposal } from './policy'
import { nextSupportState } from './transitions'

/** The asking side declines a proposed support and says why; the consultation goes on without it. */
export async function declineSupport(
  tx: Tx,
  actor: Actor,
  id: string,
  input: z.infer<typeof DeclineInput>,
): Promise<{ number: string }> {
  const { support, consultation } = await lockSupport(tx, id)
  if (!canAnswerProposal(actor, consultation)) throw new NotPermitted()
  const state = nextSupportState(support.state, 'decline')
  const now = await readClock(tx)
  const { declineReason } = input
  await tx.support.update({
    where: { id },
    data: { state, declineReason, answeredAt: now, answeredByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'support_declined',
    subjectId: id,
    facts: { menu: support.menu.name },
  })
  await giveNotice(tx, {
    kind: 'support_answered',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: id,
  })
  await settleWaiting(tx, consultation, now)
  return { number: consultation.number ?? consultation.id }
}
