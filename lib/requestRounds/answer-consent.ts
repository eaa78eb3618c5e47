import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { canAnswerProposal } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import type { RefusalInput } from './input'
import { takeRound } from './take'
import { nextRoundState } from './transitions'

/** The asking side agrees that title and summary are passed on to the parties named; who and when is kept. The desk may send it now. */
export async function agreeToRound(tx: Tx, actor: Actor, id: string): Promise<{ number: string }> {
  return await answer(tx, actor, id, 'agree', (now) => ({ consentedByName: actor.name, consentedAt: now }))
}

/** The asking side does not want it passed on, for a reason the desk reads; nothing goes out. */
export async function refuseRound(tx: Tx, actor: Actor, id: string, { refuseReason }: z.infer<typeof RefusalInput>) {
  return await answer(tx, actor, id, 'refuse', () => ({ refuseReason }))
}

async function answer(tx: Tx, actor: Actor, id: string, event: 'agree' | 'refuse', said: (now: Date) => Said) {
  const { round, consultation } = await takeRound(tx, id)
  if (!canAnswerProposal(actor, consultation)) throw new NotPermitted()
  const state = nextRoundState(round.state, event)
  const now = await readClock(tx)
  await tx.requestRound.update({ where: { id }, data: { state, ...said(now) }, select: { id: true } })
  const kind = event === 'agree' ? 'consent_given' : 'consent_refused'
  const facts = { party: round.partyNames.join('、') }
  await recordEvent(tx, actor, consultation, { kind, subjectId: id, facts })
  const { id: consultationId, bureauId } = consultation
  await giveNotice(tx, { kind: 'consent_answered', bureauId, consultationId, subjectId: id })
  await settleWaiting(tx, consultation, now)
  return { number: consultation.number ?? consultation.id }
}

type Said = { consentedByName: string; consentedAt: Date } | { refuseReason: string }
