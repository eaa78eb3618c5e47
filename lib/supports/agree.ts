import type { Actor } from '@/lib/actor/actor'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { lockSupport } from './lock'
import { canAnswerProposal } from './policy'
import { nextSupportState } from './transitions'

/** The asking side agrees to a proposed support; the desk may start it now. */
export async function agreeToSupport(tx: Tx, actor: Actor, id: string): Promise<{ number: string }> {
  const { support, consultation } = await lockSupport(tx, id)
  if (!canAnswerProposal(actor, consultation)) throw new NotPermitted()
  const state = nextSupportState(support.state, 'agree')
  const now = await readClock(tx)
  await tx.support.update({
    where: { id },
    data: { state, answeredAt: now, answeredByName: actor.name, version: { increment: 1 } },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    kind: 'support_agreed',
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
