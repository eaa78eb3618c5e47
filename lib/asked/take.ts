import { type Actor, sideOf } from '@/lib/actor/actor'
import { type LockedConsultation, lockByNumber } from '@/lib/consultations/lock'
import { namesIn } from '@/lib/consultations/names-in'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { TOLD_TEXTS } from './input'

type Text = Record<(typeof TOLD_TEXTS)[number], string>
type May = (actor: Actor, consultation: LockedConsultation) => boolean

/** Takes what is to be told of a consultation for a change; whoever acts on it has to have seen the words that stand. */
export async function takeTelling(tx: Tx, actor: Actor, number: string, may: May, seen: number | null) {
  const consultation = await lockByNumber(tx, number)
  if (!may(actor, consultation)) throw new NotPermitted()
  const telling = await tx.askedRequest.findUnique({ where: { consultationId: consultation.id } })
  if (!telling) throw new NotFound()
  if (seen !== null && telling.version !== seen) throw new InvalidTransition('edit', telling.state, textsOf(telling))
  return { consultation, telling }
}

/** The words as they stand, for whoever wrote against older ones. */
export function textsOf({ title, asked, done }: Text): Text {
  return { title, asked, done }
}

/** Refuses words that tell who asked: what is told names nobody. */
export async function refuseNames(tx: Tx, consultation: LockedConsultation, text: Text): Promise<Refusal | null> {
  const names = await namesIn(tx, consultation)
  const field = TOLD_TEXTS.find((one) => names.some((name) => text[one].includes(name)))
  return field ? refuse(field, 'tellsWhoAsked') : null
}

type Deed = 'asked' | 'agreed' | 'heard' | 'changed' | 'declined' | 'published' | 'withdrawn'

/** Writes a deed into the timeline of both sides, and tells the other one. */
export async function recordTelling(tx: Tx, actor: Actor, consultation: LockedConsultation, id: string, deed: Deed) {
  await recordEvent(tx, actor, consultation, { kind: 'telling_deed', subjectId: id, facts: { kind: deed } })
  const kind = sideOf(actor) !== 'desk' ? 'telling_answered' : deed === 'asked' ? 'telling_asked' : 'telling_settled'
  const { bureauId, id: consultationId } = consultation
  await giveNotice(tx, { kind, bureauId, consultationId, subjectId: id })
}
