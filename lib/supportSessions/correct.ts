import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { dayText } from '@/lib/japanese/day'
import { lockSupport } from '@/lib/supports/lock'
import { canRecordSession } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { SessionCorrection } from './input'
import { misdated } from './misdated'
import { columnsOf, keepParticipants } from './record'

/** Corrects a session that was recorded. When somebody else did so meanwhile, both texts are shown and nothing is lost. */
export async function correctSession(
  tx: Tx,
  actor: Actor,
  supportId: string,
  sessionId: string,
  input: SessionCorrection,
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canRecordSession(actor, consultation)) throw new NotPermitted()
  const session = await tx.supportSession.findFirst({ where: { id: sessionId, supportId } })
  if (!session) throw new NotFound()
  if (session.version !== input.version) throw new InvalidTransition('edit', support.state, asItStands(session))
  const now = await readClock(tx)
  const wrong = misdated(input, now)
  if (wrong) return wrong

  await tx.supportSession.update({
    where: { id: sessionId },
    data: { ...columnsOf(input), version: { increment: 1 } },
    select: { id: true },
  })
  await tx.sessionParticipant.deleteMany({ where: { sessionId } })
  await keepParticipants(tx, consultation, sessionId, input)
  await touch(tx, consultation.id, now)
  await recordEvent(tx, actor, consultation, {
    kind: 'session_changed',
    subjectId: sessionId,
    facts: { menu: support.menu.name, label: input.label, on: input.heldOn },
  })
  return { id: sessionId }
}

type Session = NonNullable<Awaited<ReturnType<Tx['supportSession']['findFirst']>>>

function asItStands(session: Session): Record<string, string> {
  const { label, place, aims, content, insights, nextSteps } = session
  return {
    ...{ label, place, aims, content, insights, nextSteps },
    ...{ heldOn: dayText(session.heldOn), nextOn: dayText(session.nextOn) },
  }
}
