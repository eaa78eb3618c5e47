import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dayOf } from '@/lib/japanese/day'
import { recordEvent } from '@/lib/timeline/record'
import { readStanding } from './standing'

const REFUSED = {
  required: 'signOffRequired',
  asked: 'signOffUnderWay',
  changed: 'signOffChanged',
  sent_back: 'signOffSentBack',
} as const

/** Looks, in the moment of sending, whether what is sent is what was approved. Its day goes with the consultation; the desk learns nothing else. */
export async function checkSignOff(tx: Tx, actor: Actor, draft: LockedConsultation): Promise<Refusal | null> {
  const standing = await readStanding(tx, actor, draft.id)
  if (!standing) throw new NotFound()
  if (standing.hindrance) return refuse('signOff', REFUSED[standing.hindrance])
  const signedOffOn = standing.signOff?.decidedOn
  if (!signedOffOn) return null
  await tx.consultation.updateMany({ where: { id: draft.id, state: 'draft' }, data: { signedOffOn } })
  await recordEvent(tx, actor, draft, { kind: 'sent_after_sign_off', facts: { signedOn: dayOf(signedOffOn) } })
  return null
}
